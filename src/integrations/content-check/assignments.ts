import { units } from '../../domain/law/anchors.ts';
import { uncovered } from '../../domain/matrix/coverage.ts';
import type { Message } from '../../domain/message.ts';
import { collections } from '../../schemas/collections.ts';
import { aboutFile } from './finding.ts';
import type { Check } from './holdings.ts';

/** Every leaf provision of the parts of a document that give duties has a row, or a reason why it gives none. */
export const assignmentCheck: Check = (file, holdings) => {
  if (file.collection !== 'giao-viec') return [];
  const read = collections['giao-viec'].schema.safeParse(file.data);
  const law = read.success ? holdings.law(read.data.document) : undefined;
  if (!read.success || law === undefined) return [];
  const rows = holdings.files
    .filter(({ collection }) => collection === 'trach-nhiem')
    .flatMap(({ data }) => collections['trach-nhiem'].schema.safeParse(data).data ?? [])
    .filter(({ document }) => document === read.data.document)
    .flatMap(({ rows: own }) => own.flatMap(({ provision }) => provision ?? []));
  const open = uncovered(units(law.law), read.data.sections, [...rows, ...read.data.notDuties.map(({ provision }) => provision)]);
  return open.map((anchor): Message => {
    const { place, ...words } = aboutFile(file, 'provision-without-duty', {
      reason: `Điều khoản ${anchor} nằm trong phần giao việc mà chưa có dòng trách nhiệm nào.`,
      found: (law.words.get(anchor) ?? '').slice(0, 100),
      fix: 'Thêm dòng trách nhiệm dẫn điều khoản này; nếu nó không giao việc thì ghi vào notDuties kèm lý do.',
    });
    return { ...words, place: { ...place, field: 'notDuties' } };
  });
};
