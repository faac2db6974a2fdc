import { units } from '../../domain/law/anchors.ts';
import type { Message } from '../../domain/message.ts';
import { oneSpaced } from '../../domain/text/one-spaced.ts';
import { kindOf } from '../../schemas/collections.ts';
import { isTooLong } from './body-size.ts';
import { isRecord } from './fields.ts';
import { aboutField, inFile } from './finding.ts';
import type { Check, HeldLaw } from './holdings.ts';
import { nearest } from './nearest.ts';

/** What the parser says of an official text, and that each note stands beside the words it speaks of. */
export const lawCheck: Check = (file, holdings) => {
  if (kindOf(file.collection, file.data).body !== 'law') return [];
  if (isTooLong(file) || file.messages.some(({ ruleId }) => ruleId === 'content/unreadable-file')) return [];
  const law = holdings.law(file.id);
  if (law === undefined) return [];
  if (law.messages.some(({ ruleId }) => ruleId === 'law/no-provisions')) return law.messages.map((message) => inFile(file, message));
  const notes = isRecord(file.data) && Array.isArray(file.data['textNotes']) ? (file.data['textNotes'] as unknown[]) : [];
  const noteMessages = notes.flatMap((note, index) => {
    if (!isRecord(note) || typeof note['provision'] !== 'string' || typeof note['words'] !== 'string') return [];
    const { provision, words } = note;
    const label = `Ghi chú về lời văn › ghi chú ${String(index + 1)}`;
    const text = law.words.get(provision);
    if (text === undefined) {
      const like = nearest(provision, law.anchors);
      return [
        aboutField(file, { path: ['textNotes', index, 'provision'], label }, 'dangling-provision', {
          reason: 'văn bản không có điều khoản mang mỏ neo này.',
          ...(like.length === 0 ? {} : { expected: `có thể là ${like.join(', ')}` }),
          found: provision,
          fix: 'Mở trang văn bản và chép mỏ neo của đoạn có chữ này.',
        }),
      ];
    }
    if (oneSpaced(text).includes(oneSpaced(words))) return [];
    return [
      aboutField(file, { path: ['textNotes', index, 'words'], label }, 'words-not-there', {
        reason: `đoạn ${provision} không có những chữ này.`,
        expected: text.slice(0, 160),
        found: words,
        fix: 'Chép đúng từng chữ từ thân văn bản, hoặc sửa mỏ neo.',
      }),
    ];
  });
  const left = law.messages.filter((message) => !isNoted(message, notes, law));
  return [...noteMessages, ...left.map((message) => inFile(file, message))];
};

/** Numbers that run oddly are told until a note beside them says that the source has them so. */
const numberRules: ReadonlySet<string> = new Set(['law/number-repeated', 'law/number-out-of-order']);

function isNoted({ ruleId, place }: Message, notes: readonly unknown[], { law }: HeldLaw): boolean {
  if (!numberRules.has(ruleId)) return false;
  const anchor = units(law).find(({ node }) => node.line.line === place.line)?.anchor;
  return anchor !== undefined && notes.some((note) => isRecord(note) && note['provision'] === anchor);
}
