import type { Message } from '../../../message.ts';
import type { Effect, Found } from '../imported-meta.ts';
import { readDay } from './day-and-place.ts';
import { type MetaLines, found } from './reading.ts';

const kinds = String.raw`(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Quy chế|Quy định)`;
const clause = new RegExp(
  `^(?:Điều \\d+\\.\\s*)?(?:Hiệu lực thi hành\\.?\\s*)?(?:\\d+\\.\\s*)?(${kinds}(?: này)? có hiệu lực[^;]*?)(?=\\.(?:\\s|$)|\\.\\/|;|$)`,
  'u',
);
const numericDay = String.raw`\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+|\s*[/.-]\s*\d{1,2}\s*[/.-]\s*)\d{4}`;
const signing = String.raw`(?:ký|ban hành)(?:\s*,?\s*(?:và\s+)?ban hành)?`;
/** The only clauses that say a day: of this very text, the words "từ ngày" right before the day, and nothing behind that makes the clause another's. */
const plain = new RegExp(
  `^${kinds} này có hiệu lực(?: thi hành)?,?\\s+(?:kể\\s+)?từ\\s+ngày\\s+(?:(?<day>${numericDay})|(?<signed>${signing}))(?!\\d)(?=\\s*(?:[.,;(]|$)|\\s+(?:và|đến|trừ|thay)\\s)`,
  'u',
);

/** Hiệu lực: "Nghị định này có hiệu lực thi hành từ ngày …"; from the day of signing, when that is known. A day that must be worked out stays unknown. */
export function findEffect({ body }: MetaLines, issuedOn: Found | undefined): Found<Effect> | undefined {
  for (const line of body) {
    const at = line.text.indexOf('có hiệu lực');
    if (at < 0 || at > 80) continue;
    const words = clause.exec(line.text)?.[1];
    if (words !== undefined) return found({ from: dayOf(words, issuedOn?.value), clause: words }, line);
  }
  return undefined;
}

function dayOf(words: string, issuedOn: string | undefined): string | undefined {
  const { day, signed } = plain.exec(words)?.groups ?? {};
  if (signed !== undefined) return issuedOn;
  return day === undefined ? undefined : readDay(`ngày ${day}`);
}

const later =
  /sau\s+(\d{1,3}|\p{L}+(?:\s+\p{L}+){0,3}?(?:\s*\(\d{1,3}\))?)\s+(ngày(?: làm việc)?|tháng|năm)\s*,?\s+(?:kể\s+)?từ\s+ngày\s+(ký|ban hành)/u;

/** Says what a person must work out when the clause of effect gives no day that can be written down. */
export function effectMessages(effect: Found<Effect> | undefined, issuedOn: Found | undefined, file: string): Message[] {
  if (effect === undefined || effect.value.from !== undefined) return [];
  const { clause: words } = effect.value;
  return [
    {
      ruleId: 'import/effect-day-left-open',
      severity: 'warning',
      place: { file, line: effect.line },
      reason: 'Điều khoản hiệu lực không cho biết ngay một ngày; ngày có hiệu lực để trống, không đoán.',
      found: words.slice(0, 160),
      fix: whatToWorkOut(words, issuedOn?.value),
    },
  ];
}

function whatToWorkOut(words: string, issuedOn: string | undefined): string {
  const [, count, unit, from] = later.exec(words) ?? [];
  const dated = issuedOn === undefined ? '' : ` ${issuedOn.split('-').reverse().join('/')}`;
  if (count !== undefined && unit !== undefined && from !== undefined)
    return `${count} ${unit} kể từ ngày ${from}${dated}: hãy tính và ghi vào ô "Có hiệu lực từ".`;
  if (issuedOn === undefined && plain.test(words)) return 'Chưa đọc được ngày ký; biết ngày ký thì ghi ngày đó vào ô "Có hiệu lực từ".';
  return 'Đọc câu này, tìm ngày rồi ghi vào ô "Có hiệu lực từ"; không tìm được thì để trống.';
}
