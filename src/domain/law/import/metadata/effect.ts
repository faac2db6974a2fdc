import type { Effect, Found } from '../imported-meta.ts';
import { readDay } from './day-and-place.ts';
import { type MetaLines, found } from './reading.ts';

const subject = String.raw`(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Kế hoạch|Quy chế|Quy định)`;
const clause = new RegExp(
  `^(?:Điều \\d+\\.\\s*)?(?:Hiệu lực thi hành\\.?\\s*)?(?:\\d+\\.\\s*)?${subject}(?: này)? có hiệu lực[^;]*?(?=\\.(?:\\s|$)|\\.\\/|;|$)`,
  'u',
);

/** Hiệu lực: "Nghị định này có hiệu lực thi hành từ ngày …"; from the day of signing, when that is known. */
export function findEffect({ body }: MetaLines, issuedOn: Found | undefined): Found<Effect> | undefined {
  for (const line of body) {
    const at = line.text.indexOf('có hiệu lực');
    if (at < 0 || at > 80) continue;
    const words = clause.exec(line.text)?.[0];
    if (words === undefined) continue;
    const signed = /từ ngày (?:ký|ban hành)/u.test(words);
    return found({ from: signed ? issuedOn?.value : readDay(words), clause: words.slice(words.search(new RegExp(subject, 'u'))) }, line);
  }
  return undefined;
}
