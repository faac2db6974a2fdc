import { collections, kindOf } from '../../schemas/collections.ts';
import { fieldsOf, type FieldValue, isRecord } from './fields.ts';
import { aboutField } from './finding.ts';
import { type Check, type Holdings, isCollection, isPublished } from './holdings.ts';
import { nearest } from './nearest.ts';
import type { ContentFile } from '../content-files/read-content.ts';

/** Every value that names another entry or a provision finds it, and finds it published. */
export const referenceCheck: Check = (file, holdings) =>
  fieldsOf(collections[file.collection].schema, file.data).flatMap((field) => [
    ...relationMessages(file, field, holdings),
    ...provisionMessages(file, field, holdings),
  ]);

function relationMessages(file: ContentFile, field: FieldValue, holdings: Holdings) {
  const relation = field.info?.relation;
  if (relation === undefined || !isCollection(relation) || typeof field.value !== 'string') return [];
  const target = holdings.find(relation, field.value);
  const { one } = collections[relation];
  if (target === undefined) {
    const like = nearest(field.value, holdings.ids(relation));
    return [
      aboutField(file, field, 'dangling-reference', {
        reason: `không có ${one} nào mang mã này.`,
        ...(like.length === 0 ? {} : { expected: `có thể là ${like.join(', ')}` }),
        found: field.value,
        fix: `Chọn một ${one} có trong content/${relation}/, hoặc tạo ${one} ấy trước.`,
      }),
    ];
  }
  if (field.info?.fullTextOnly === true && kindOf(relation, target.data).body !== 'law') {
    return [
      aboutField(file, field, 'text-not-held', {
        reason: 'cổng mới có thẻ của văn bản này, chưa có toàn văn, nên không dẫn tới mỏ neo được.',
        found: field.value,
        fix: 'Chọn kiểu căn cứ "ghi điều khoản bằng lời" (dan-chieu).',
      }),
    ];
  }
  if (!isPublished(file) || isPublished(target)) return [];
  return [
    aboutField(file, field, 'unpublished-reference', {
      reason: `trang đã đăng dẫn tới một ${one} chưa đăng hoặc đã rút.`,
      found: field.value,
      fix: `Đăng ${target.file} trước, hoặc bỏ chỗ dẫn này.`,
    }),
  ];
}

function provisionMessages(file: ContentFile, field: FieldValue, holdings: Holdings) {
  const holder = field.info?.provisionOf;
  if (holder === undefined || typeof field.value !== 'string') return [];
  const document = field.parent[holder] ?? (isRecord(file.data) ? file.data[holder] : undefined);
  const law = typeof document === 'string' ? holdings.law(document) : undefined;
  if (law === undefined || law.anchors.has(field.value)) return [];
  const like = nearest(field.value, law.anchors);
  return [
    aboutField(file, field, 'dangling-provision', {
      reason: `văn bản ${String(document)} không có điều khoản mang mỏ neo này.`,
      ...(like.length === 0 ? {} : { expected: `có thể là ${like.join(', ')}` }),
      found: field.value,
      fix: 'Mở văn bản, bấm vào số của điều khoản, chọn "Sao chép liên kết"; phần sau dấu # là mỏ neo.',
    }),
  ];
}
