import type { Message } from '../../domain/message.ts';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import { slug } from '../../schemas/parts.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { describePath, isRecord } from './fields.ts';
import { aboutField, aboutFile } from './finding.ts';
import type { Check } from './holdings.ts';

const longestId = 90;

/** File names become addresses: small bare letters, digits and single dashes. */
export const nameCheck: Check = (file) => {
  if (slug.safeParse(file.id).success && file.id.length <= longestId) return [];
  return [
    aboutFile(file, 'bad-file-name', {
      reason: 'Tên tệp không làm địa chỉ trang được.',
      expected: `chữ thường không dấu, số và gạch nối, nhiều nhất ${String(longestId)} ký tự, ví dụ xin-xac-nhan.md`,
      found: `${file.id}.md`,
      fix: 'Đổi tên tệp rồi sửa những chỗ dẫn tới nó.',
    }),
  ];
};

/** No two entries of a collection share an id (where systems don't tell Ä from ä) or a title. */
export const duplicateCheck: Check = (file, holdings) => {
  const others = holdings.files.filter((other) => other.collection === file.collection && other !== file);
  const plain = (text: string) => text.normalize('NFC').toLowerCase().trim();
  const sameId = others.find((other) => plain(other.id) === plain(file.id));
  const title = titleOf(file);
  const sameTitle = title === undefined ? undefined : others.find((other) => plain(titleOf(other) ?? '') === plain(title));
  const messages: Message[] = [];
  if (sameId !== undefined) {
    const words = { reason: 'Hai mục có cùng mã, nên cùng một địa chỉ.', found: sameId.file, fix: 'Đổi tên một trong hai tệp.' };
    messages.push(aboutFile(file, 'duplicate-id', words));
  }
  if (sameTitle !== undefined) {
    const { label } = describePath(collections[file.collection].schema, file.data, [nameField(file)]);
    messages.push(
      aboutField(file, { path: [nameField(file)], label }, 'duplicate-title', {
        reason: `trùng với ${sameTitle.file}; người đọc không phân biệt được hai trang.`,
        found: title ?? '',
        fix: 'Đổi một tên cho rõ khác nhau, hoặc gộp hai trang.',
      }),
    );
  }
  return messages;
};

/** The field that tells an entry from others: laws of different years may share a title, their short names carry the number. */
function nameField(file: ContentFile): 'shortName' | 'title' {
  return file.collection === 'van-ban' ? 'shortName' : 'title';
}

function titleOf(file: ContentFile): string | undefined {
  const title = isRecord(file.data) ? file.data[nameField(file)] : undefined;
  return typeof title === 'string' ? title : undefined;
}

/** A collection of one holds exactly its one entry. */
export function singleMessages(files: readonly ContentFile[]): Message[] {
  return Object.entries(collections).flatMap(([name, collection]) => {
    if (!('single' in collection)) return [];
    const own = files.filter((file) => file.collection === (name as CollectionName));
    const wanted = `content/${name}/${collection.single}.md`;
    const extra = own
      .filter((file) => file.id !== collection.single)
      .map((file) =>
        aboutFile(file, 'not-single', {
          reason: `Chỉ được có một ${collection.one}: ${wanted}.`,
          found: file.file,
          fix: `Xóa tệp này; thông tin của cổng ghi trong ${wanted}.`,
        }),
      );
    if (own.some((file) => file.id === collection.single)) return extra;
    const missing = aboutFile({ file: wanted }, 'missing-single', {
      reason: `Thiếu ${collection.one} của cổng.`,
      fix: 'Lấy lại tệp này từ lịch sử, hoặc tạo mới trong trang quản trị.',
    });
    return [missing, ...extra];
  });
}
