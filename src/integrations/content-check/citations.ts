import { citationsOf, type CitedTarget, type PlacedCitation } from '../../domain/law/citations.ts';
import { isBasisLine } from '../../domain/law/relations.ts';
import { resolveTarget, type Resolution } from '../../domain/law/resolve.ts';
import type { Message } from '../../domain/message.ts';
import { kindOf } from '../../schemas/collections.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { isTooLong } from './body-size.ts';
import { inFile } from './finding.ts';
import type { Check } from './holdings.ts';
import { aboutRelation, statedRelations } from './relations.ts';

/** One citation of a text, and where it leads. */
interface Led {
  readonly placed: PlacedCitation;
  readonly target: CitedTarget;
  readonly resolution: Resolution;
}

/** Where the citations of a text lead: what the portal doesn't know is a note, never an error. A căn cứ that is stated must stand in the words. */
export const citationCheck: Check = (file, holdings) => {
  if (kindOf(file.collection, file.data).body !== 'law' || isTooLong(file)) return [];
  const law = holdings.law(file.id)?.law;
  const { library, known } = holdings.documents();
  const own = known(file.id);
  if (law === undefined || own === undefined) return [];
  const led = citationsOf(law, own.number === undefined ? {} : { number: own.number, issuedOn: own.issuedOn, issuer: own.issuer }).flatMap(
    (placed) => placed.citation.targets.map((target) => ({ placed, target, resolution: resolveTarget(target, own, library) })),
  );
  return [...unknownMessages(file, led), ...basisMessages(file, led)];
};

/** Each document or provision that is not known is told once, at its first line. */
function unknownMessages(file: ContentFile, led: readonly Led[]): Message[] {
  const untold = led.flatMap(({ placed, resolution }) => {
    const message = 'message' in resolution ? resolution.message : undefined;
    return message === undefined ? [] : [{ message, line: placed.line.line, basis: isBasisLine(placed.anchor) }];
  });
  const same = Map.groupBy(untold, ({ message }) => `${message.ruleId} ${message.found ?? ''}`);
  return [...same.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { message } = first;
    const basis = all.some((each) => each.basis) ? ' Văn bản này lấy văn bản ấy làm căn cứ.' : '';
    const times = all.length === 1 ? '' : ` (${String(all.length)} chỗ)`;
    const told = { ...message, reason: message.reason + basis, ...(message.found === undefined ? {} : { found: message.found + times }) };
    return [inFile(file, { ...told, place: { file: file.file, line: first.line } })];
  });
}

/** A căn cứ of a text is read from its words; one that an editor states must stand among its căn cứ lines. */
function basisMessages(file: ContentFile, led: readonly Led[]): Message[] {
  const lines = led.filter(({ placed }) => isBasisLine(placed.anchor));
  const named = new Set(lines.flatMap(({ resolution }) => (resolution.kind === 'unknown' ? [] : [resolution.id])));
  return statedRelations(file)
    .filter(({ type, document }) => type === 'can-cu' && !named.has(document))
    .map((relation) =>
      aboutRelation(file, relation, 'basis-not-in-text', {
        reason: 'lời văn không có dòng căn cứ nào nêu văn bản này.',
        expected: named.size === 0 ? 'một văn bản nêu ở dòng căn cứ' : `một trong: ${[...named].join(', ')}`,
        found: relation.document,
        fix: 'Xóa quan hệ này: căn cứ của văn bản có toàn văn được đọc từ lời văn. Nếu lời văn có nêu thì thêm tên gọi vào ô "Văn bản khác gọi là" của văn bản kia.',
      }),
    );
}
