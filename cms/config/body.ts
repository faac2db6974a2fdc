import type { BodyKind } from '../../src/schemas/collections.ts';
import type { DecapField } from './types.ts';

/**
 * Bodies are plain text in the CMS: Decap's rich text deletes paragraphs of lists and renumbers provisions,
 * while a text field writes back what was there.
 */
export function bodyField(kind: BodyKind): DecapField[] {
  return kind === 'none' ? [] : [bodies[kind]];
}

const bodies: Readonly<Record<Exclude<BodyKind, 'none'>, DecapField>> = {
  law: {
    name: 'body',
    label: 'Lời văn bản',
    widget: 'text',
    hint: 'Đúng từng chữ như văn bản nguồn, mỗi đoạn cách nhau một dòng trống. Chữ có vẻ sai thì giữ nguyên và ghi vào "Ghi chú về lời văn".',
  },
  prose: {
    name: 'body',
    label: 'Nội dung',
    widget: 'text',
    required: false,
    hint: 'Viết thường, mỗi đoạn cách nhau một dòng trống. Tiêu đề bắt đầu bằng ##. Khung lưu ý: :::luu-y[Tiêu đề] … :::',
  },
};
