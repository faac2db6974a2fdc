import { units } from '../../domain/law/anchors.ts';
import { uncovered } from '../../domain/matrix/coverage.ts';
import type { Message } from '../../domain/message.ts';
import { collections } from '../../schemas/collections.ts';
import { dutyEntryOf, textField } from './duty-entry.ts';
import { describePath } from './fields.ts';
import { aboutField, aboutFile } from './finding.ts';
import { type Check, type Holdings, isPublished } from './holdings.ts';

/**
 * Every leaf provision of the parts of a document that give duties has a published row, or a reason why it gives none; not both. Rows that readers
 * cannot see cover nothing.
 */
export const assignmentCheck: Check = (file, holdings) => {
  if (file.collection !== 'giao-viec') return [];
  const { schema } = collections['giao-viec'];
  const read = schema.safeParse(file.data);
  const law = read.success ? holdings.law(read.data.document) : undefined;
  if (!read.success || law === undefined) return [];
  const { document, sections, notDuties } = read.data;
  const rows = publishedProvisions(document, holdings);
  const open = uncovered(units(law.law), sections, [...rows, ...notDuties.map(({ provision }) => provision)]);
  return [
    ...open.map((anchor): Message => {
      const { place, ...words } = aboutFile(file, 'provision-without-duty', {
        reason: `Điều khoản ${anchor} nằm trong phần giao việc mà chưa có dòng trách nhiệm nào đã đăng.`,
        found: (law.words.get(anchor) ?? '').slice(0, 100),
        fix: 'Thêm dòng trách nhiệm dẫn điều khoản này; nếu nó không giao việc thì ghi vào notDuties kèm lý do.',
      });
      return { ...words, place: { ...place, field: 'notDuties' } };
    }),
    ...notDuties.flatMap(({ provision }, index) => {
      if (!rows.has(provision)) return [];
      const path = ['notDuties', index, 'provision'];
      return [
        aboutField(file, { path, label: describePath(schema, file.data, path).label }, 'reason-beside-row', {
          reason: 'điều khoản này đã có dòng trách nhiệm, nên không thể ghi là không giao việc.',
          found: provision,
          fix: 'Bỏ lý do này, hoặc bỏ các dòng trách nhiệm dẫn điều khoản ấy.',
        }),
      ];
    }),
  ];
};

/** A document whose text is held, and that has rows, says which of its parts give duties; told once, at the first of its files. */
export const sectionsCheck: Check = (file, holdings) => {
  const own = dutyEntryOf(file);
  if (own === undefined || holdings.law(own.document) === undefined) return [];
  const of = (collection: string) =>
    holdings.files.find((each) => each.collection === collection && textField(each.data, 'document') === own.document);
  if (of('giao-viec') !== undefined || of('trach-nhiem') !== file) return [];
  const path = ['document'];
  return [
    aboutField(file, { path, label: describePath(collections['trach-nhiem'].schema, file.data, path).label }, 'document-without-sections', {
      reason: 'văn bản này có toàn văn và có dòng trách nhiệm, mà chưa ghi phần nào của nó giao việc.',
      found: own.document,
      fix: `Tạo content/giao-viec/${own.document}.md và ghi các phần giao việc, để không điều khoản nào bị bỏ sót.`,
    }),
  ];
};

function publishedProvisions(document: string, holdings: Holdings): ReadonlySet<string> {
  const entries = holdings.files.filter(isPublished).flatMap((file) => dutyEntryOf(file) ?? []);
  const own = entries.filter((entry) => entry.document === document);
  return new Set(own.flatMap(({ rows }) => rows.flatMap(({ provision }) => provision ?? [])));
}
