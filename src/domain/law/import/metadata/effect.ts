import type { Message } from '../../../message.ts';
import type { Effect, Found } from '../imported-meta.ts';
import { readDay } from './day-and-place.ts';
import type { SourceLine } from '../stages.ts';
import { type MetaLines, found } from './reading.ts';

const kinds = String.raw`(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Quy chế|Quy định)`;
const lead = String.raw`(?:Điều \d+[.:]\s*)?(?:Hiệu lực thi hành\.?\s*)?(?:\d+\.\s*)?`;
const numericDay = String.raw`\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+|\s*[/.-]\s*\d{1,2}\s*[/.-]\s*)\d{4}`;
/** "… đã được Hội đồng nhân dân tỉnh … thông qua ngày 10 tháng 12 năm 2024": a day, but not that of effect. */
const passed = String.raw`(?: đã)? được (?:[^.;:“”"]|TP\.){1,240}? thông qua(?: [^.;:“”"]{1,80}?)?(?: vào)? ngày\s+(?<passedOn>${numericDay})`;
/** "… thay thế Quyết định số … ngày …": days of other documents. */
const replacing = String.raw` (?<replaced>(?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ) (?:[^.;:“”"]|TP\.){1,400}?)`;
const clause = new RegExp(
  `^${lead}(?<words>(?<kind>${kinds}(?: này)?)(?:(?:${passed}|${replacing})(?<link> ?,| ?,? và))? (?<effect>có hiệu lực[^;]*?))(?=\\.(?:\\s|$)|\\.\\/|;|$)`,
  'u',
);
const signing = String.raw`(?:ký|ban hành)(?:\s*,?\s*(?:và\s+)?ban hành)?`;
/** The only clauses that say a day: the words "từ ngày" right before the day, and nothing behind that makes the clause another's. */
const plain = new RegExp(
  `^có hiệu lực(?: thi hành)?,?\\s+(?:kể\\s+)?từ\\s+ngày\\s+(?:(?<day>${numericDay})|(?<signed>${signing})|(?<adopted>(?:được )?thông qua))(?!\\d)(?=\\s*(?:[.,;(]|$)|\\s+(?:và|đến|trừ|thay)\\s)`,
  'u',
);
/** "thay thế Quyết định số … đã được ban hành và có hiệu lực": what is replaced may be what takes effect. */
const mayTakeEffect = /(?<!\p{L})(?:đã|đang|mà|khi|được (?:ban hành|ký|công bố|thông qua|phê duyệt|sửa đổi|bổ sung))(?!\p{L})/u;
const farthest = 500;

/** The clause of effect, and why its day is not sure. */
export interface EffectRead {
  readonly effect: Found<Effect> | undefined;
  readonly doubt?: 'of-two' | 'before-issue' | 'within-another';
  /** The clause that says another day. */
  readonly other?: Found<Effect>;
}

/**
 * Hiệu lực: "Nghị định này có hiệu lực thi hành từ ngày …"; from the day of signing, when that is known. A day that must be worked out stays unknown.
 * So does one that may be of a law quoted without marks: another clause says another day, it is before the day of issue, or articles count anew behind it.
 */
export function findEffect({ body }: MetaLines, issuedOn: Found | undefined): EffectRead {
  const clauses = body.flatMap((line, index) => clauseOn(line, index, issuedOn?.value));
  const [first] = clauses;
  if (first === undefined) return { effect: undefined };
  const other = clauses.find(({ effect, isOwn }) => isOwn && effect.value.from !== first.effect.value.from)?.effect;
  const { from } = first.effect.value;
  const open = { ...first.effect, value: { ...first.effect.value, from: undefined } };
  if (other !== undefined) return { effect: open, doubt: 'of-two', other };
  if (from === undefined) return { effect: first.effect };
  if (issuedOn !== undefined && from < issuedOn.value) return { effect: open, doubt: 'before-issue' };
  return countsAnew(body, first.index) ? { effect: open, doubt: 'within-another' } : { effect: first.effect };
}

interface Clause {
  readonly effect: Found<Effect>;
  readonly index: number;
  /** Whether it is said of "Nghị định này". */
  readonly isOwn: boolean;
}

function clauseOn(line: SourceLine, index: number, issuedOn: string | undefined): readonly Clause[] {
  const at = line.text.indexOf('có hiệu lực');
  if (at < 0 || at > farthest) return [];
  const groups = clause.exec(line.text)?.groups;
  if (groups === undefined) return [];
  const effect = found({ from: dayOf(groups, issuedOn), clause: groups['words'] ?? '' }, line);
  return [{ effect, index, isOwn: groups['kind']?.endsWith(' này') === true }];
}

const article = /^["“]?Điều (\d{1,3})[a-zđ]?[.:]/u;

/** Whether an article behind the line has no higher number than the one it stands in: "Điều 20" of the amended law within "Điều 1". */
function countsAnew(body: readonly SourceLine[], index: number): boolean {
  const own = body.slice(0, index + 1).findLast(({ text }) => article.test(text));
  const number = numberOf(own);
  return number !== undefined && body.slice(index + 1).some((line) => (numberOf(line) ?? number + 1) <= number);
}

function numberOf(line: SourceLine | undefined): number | undefined {
  const number = article.exec(line?.text ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Only of this very text; what is said to be passed on a day may take effect on it. */
function dayOf(
  { kind, passedOn, replaced, link, effect }: Readonly<Record<string, string | undefined>>,
  issuedOn: string | undefined,
): string | undefined {
  if (kind?.endsWith(' này') !== true) return undefined;
  if (replaced !== undefined && (link?.endsWith('và') !== true || mayTakeEffect.test(replaced))) return undefined;
  const { day, signed, adopted } = plain.exec(effect ?? '')?.groups ?? {};
  if (signed !== undefined) return issuedOn;
  const said = adopted === undefined ? day : passedOn;
  return said === undefined ? undefined : readDay(`ngày ${said}`);
}

const fromSigning = new RegExp(
  `^${kinds} này(?: (?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ) .* và)? có hiệu lực(?: thi hành)?,?\\s+(?:kể\\s+)?từ\\s+ngày\\s+${signing}`,
  'u',
);
const later =
  /sau\s+(\d{1,3}|\p{L}+(?:\s+\p{L}+){0,3}?(?:\s*\(\d{1,3}\))?)\s+(ngày(?: làm việc)?|tháng|năm)\s*,?\s+(?:kể\s+)?từ\s+ngày\s+(ký|ban hành|(?:được\s+)?thông qua)/u;

const doubts: Readonly<Record<NonNullable<EffectRead['doubt']>, string>> = {
  'of-two': 'Văn bản có hai điều khoản hiệu lực khác nhau.',
  'before-issue': 'Ngày có hiệu lực đọc được sớm hơn ngày ban hành.',
  'within-another': 'Sau điều khoản hiệu lực này, số thứ tự điều lại đếm từ số nhỏ hơn.',
};

/** Says what a person must work out when the clause of effect gives no day that can be written down. */
export function effectMessages({ effect, doubt, other }: EffectRead, issuedOn: Found | undefined, file: string): Message[] {
  if (effect === undefined || effect.value.from !== undefined) return [];
  const { clause: words } = effect.value;
  if (doubt !== undefined)
    return [
      {
        ruleId: 'import/effect-day-not-sure',
        severity: 'warning',
        place: { file, line: effect.line },
        reason: `${doubts[doubt]} Câu này có thể thuộc văn bản được sửa đổi; ngày có hiệu lực để trống, không đoán.`,
        found: words.slice(0, 160),
        fix: `${other === undefined ? '' : `So với câu ở dòng ${String(other.line)}. `}Xem câu nào nói về chính văn bản này rồi ghi ngày của câu đó vào ô "Có hiệu lực từ"; không chắc thì để trống.`,
      },
    ];
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
  const dated = issuedOn === undefined || from?.endsWith('qua') === true ? '' : ` ${issuedOn.split('-').reverse().join('/')}`;
  if (count !== undefined && unit !== undefined && from !== undefined)
    return `${count} ${unit} kể từ ngày ${from}${dated}: hãy tính và ghi vào ô "Có hiệu lực từ".`;
  if (issuedOn === undefined && fromSigning.test(words))
    return 'Chưa đọc được ngày ký; biết ngày ký thì ghi ngày đó vào ô "Có hiệu lực từ".';
  return 'Đọc câu này, tìm ngày rồi ghi vào ô "Có hiệu lực từ"; không tìm được thì để trống.';
}
