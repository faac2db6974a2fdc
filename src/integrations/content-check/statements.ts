import { z } from 'zod';
import { collections } from '../../schemas/collections.ts';
import { statement } from '../../schemas/parts.ts';
import { describePath, fieldsOf, isRecord } from './fields.ts';
import { aboutField } from './finding.ts';
import type { Check } from './holdings.ts';

/** A statement says something or says openly that it is not known; a figure names its provision. */
export const statementCheck: Check = (file) =>
  fieldsOf(collections[file.collection].schema, file.data).flatMap((field) => {
    if (!(field.schema instanceof z.ZodObject) || field.schema.shape !== statement.shape || !isRecord(field.value)) return [];
    const { text, provision, unknown } = field.value;
    if (text === undefined && unknown === undefined) {
      return [
        aboutField(file, field, 'empty-statement', {
          reason: 'không có nội dung, cũng không nói vì sao chưa biết.',
          expected: 'text (Nội dung) hoặc unknown (Vì sao chưa biết, hỏi ai)',
          fix: 'Điền nội dung kèm điều khoản; chưa biết thì ghi vì sao và hỏi ai.',
        }),
      ];
    }
    if (provision !== undefined || typeof text !== 'string' || !/\d/u.test(text)) return [];
    return [
      aboutField(file, field, 'figure-without-provision', {
        reason: 'có con số mà không có điều khoản.',
        found: text,
        fix: 'Ghi điều khoản nêu con số này, ví dụ: khoản 3 Điều 32 Nghị định 152/2026/NĐ-CP.',
      }),
    ];
  });

/** A basis that is not in force, or not verified, is explained to the reader. */
export const basisStateCheck: Check = (file) => {
  const { schema } = collections[file.collection];
  const data = isRecord(file.data) ? file.data : {};
  const { basisState: state, basisStateNote: note } = data;
  if (typeof state !== 'string' || state === 'dang-ap-dung' || note !== undefined) return [];
  const path = ['basisStateNote'];
  return [
    aboutField(file, { path, label: describePath(schema, data, path).label }, 'state-without-note', {
      reason: 'cần một câu cho người đọc, vì căn cứ không phải quy định đang áp dụng.',
      found: state,
      fix: 'Viết một câu: quy định nào, vì sao chưa chắc, người đọc nên hỏi ai.',
    }),
  ];
};

/** Only an announcement about the portal itself goes without a basis; a basis and its state stand together. */
export const newsBasisCheck: Check = (file) => {
  if (file.collection !== 'tin-bai' || !isRecord(file.data)) return [];
  const { kind, basis, basisState: state } = file.data;
  const tell = (key: string, ruleId: string, words: { reason: string; fix: string }) => {
    const { label } = describePath(collections['tin-bai'].schema, file.data, [key]);
    return [aboutField(file, { path: [key], label }, ruleId, words)];
  };
  if (!Array.isArray(basis)) return [];
  if (basis.length > 0 && state === undefined) {
    const words = {
      reason: 'có căn cứ thì phải nói tình trạng của căn cứ.',
      fix: 'Chọn một tình trạng; chưa chắc thì chọn "Chưa xác minh".',
    };
    return tell('basisState', 'basis-without-state', words);
  }
  if (basis.length === 0 && state !== undefined) {
    return tell('basisState', 'state-without-basis', {
      reason: 'có tình trạng mà không có căn cứ nào.',
      fix: 'Thêm căn cứ, hoặc bỏ trống.',
    });
  }
  if (basis.length > 0 || kind === 'thong-bao') return [];
  const words = { reason: 'cần ít nhất một căn cứ.', fix: 'Thêm căn cứ. Chỉ thông báo về chính cổng mới không cần.' };
  return tell('basis', 'news-without-basis', words);
};

/** A form that is said to be held has its file. */
export const fileCheck: Check = (file, { uploads }) => {
  if (file.collection !== 'bieu-mau' || !isRecord(file.data)) return [];
  const { fileState, file: path } = file.data;
  const field = { path: ['file'], label: describePath(collections['bieu-mau'].schema, file.data, ['file']).label };
  if (fileState === 'co-tep' && path === undefined) {
    const words = { reason: 'ghi là có tệp mẫu nhưng chưa có tệp.', fix: 'Tải tệp lên, hoặc chọn "Chưa có bản mẫu".' };
    return [aboutField(file, field, 'missing-file', words)];
  }
  if (typeof path !== 'string' || uploads === undefined || uploads.has(path)) return [];
  return [
    aboutField(file, field, 'missing-file', {
      reason: 'không có tệp này trong thư mục tải lên.',
      found: path,
      fix: 'Tải tệp lên lại trong trang quản trị.',
    }),
  ];
};
