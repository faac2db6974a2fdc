import type { Found, Signer } from '../imported-meta.ts';
import { inCapitals } from '../../lines.ts';
import type { SourceLine } from '../stages.ts';
import { type MetaLines, found, oneSpaced } from './reading.ts';

const post =
  /^(?:(?:QUYỀN|PHÓ|THỨ)\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|TRƯỞNG|THỦ TƯỚNG|CHÁNH ÁN|VIỆN TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|TRƯỞNG BAN|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|TỔNG THƯ KÝ)(?:\s+\p{Lu}+(?!\p{L}))*/u;
const behalf = /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}[\p{Lu}\s,]*/u;
const rank = String.raw`(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)\s+|(?:GS|PGS|TS|ThS)\.\s*)*`;
const person = new RegExp(`^${rank}\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,5}$`, 'u');
const farthest = 6;

/** Người ký: the name under the post, with the post and those in whose stead it was signed; also "PHÓ THỦ TƯỚNG Phạm Gia Túc" on one line. */
export function findSigner({ foot }: MetaLines): Found<Signer> | undefined {
  const onBehalf: string[] = [];
  for (const [index, line] of foot.entries()) {
    const text = oneSpaced(line.text).replace(/^Nơi nhận\s*:\s*/u, '');
    const acting = behalf.exec(text)?.[0].trim();
    if (acting !== undefined && acting === text) onBehalf.push(text);
    const position = post.exec(text)?.[0].trim();
    if (position === undefined) continue;
    const beside = text.slice(position.length).trim();
    if (person.test(beside)) return found({ name: beside, position, onBehalf }, line);
    const under = beside === '' ? nameUnder(foot, index) : undefined;
    if (under !== undefined) return found({ name: oneSpaced(under.text), position, onBehalf }, under);
  }
  return undefined;
}

/** The first name below; "(Đã ký)" and lines of recipients may stand between. */
function nameUnder(foot: readonly SourceLine[], from: number): SourceLine | undefined {
  for (const line of foot.slice(from + 1, from + 1 + farthest)) {
    if (person.test(oneSpaced(line.text))) return line;
    if (inCapitals(line.text) && post.test(line.text)) return undefined;
  }
  return undefined;
}
