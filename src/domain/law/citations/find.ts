import { type Chain, readChain } from './chain.ts';
import { readBareNumber, readDocument } from './document.ts';
import { kindPattern } from './kinds.ts';
import type { Citation, CitationContext, DocumentRead } from './model.ts';
import { unitPattern } from './provision.ts';
import { before, isBoundary, matchAt } from './reading.ts';
import { settle } from './settle.ts';
import { type Draft, targetsOf } from './target.ts';

/** Words a mention can begin with: a unit, a kind of document, the digits of a number. */
const triggers = new RegExp(
  `(?:${unitPattern})(?=\\s)|(?:${kindPattern})(?=\\s|[.,;:)”"]|$)|BL[HTDL]|\\d+[a-zđ]?\\s?[/-](?=\\s?[\\d\\p{Lu}])`,
  'gu',
);

/** Finds all citations of a text, in order. Total and linear; spans lie inside the text and do not overlap. */
export function readCitations(text: string, context: CitationContext): Citation[] {
  const found: Found[] = [];
  let floor = 0;
  triggers.lastIndex = 0;
  for (let trigger = triggers.exec(text); trigger !== null; trigger = triggers.exec(text)) {
    const read = readAt(text, trigger.index, floor, context);
    if (read === undefined) continue;
    found.push(read);
    floor = read.end;
    triggers.lastIndex = Math.max(read.end, trigger.index + 1);
  }
  return settle(text, found, context);
}

/** A citation while its targets are not settled. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly Draft[];
}

function readAt(text: string, at: number, floor: number, context: CitationContext): Found | undefined {
  if (!isBoundary(text, at)) return undefined;
  if (/\d/u.test(text.charAt(at))) return isOwnNumberLine(text, at) ? undefined : documentFound(readBareNumber(text, at, floor, context));
  const chain = isHeading(text, at) ? undefined : readChain(text, at, context);
  if (chain === undefined) return documentFound(readDocument(text, at, context));
  return chainFound(text, chain, context);
}

function documentFound(read: DocumentRead | undefined): Found | undefined {
  if (read === undefined) return undefined;
  const { start, linkEnd, end, document, anchor, also = [] } = read;
  return {
    start,
    end,
    targets: [{ start, end: linkEnd, anchor }, ...also].map((target) => ({ anchor: undefined, document, ...target, open: undefined })),
  };
}

/** Words of documents, whether laws or not: a provision right before one of them is of that document, though we cannot name it. */
const holders = [
  String.raw`[Ll]uật|[Bb]ộ\s+(?:luật|Luật|[Qq]uy|[Tt]iêu)|[Pp]háp\s+lệnh|[Hh]iến\s+pháp|[Nn]ghị\s+(?:định|quyết)|[Tt]hông\s+tư|Quyết\s+định|Chỉ\s+thị|[Ss]ắc\s+lệnh`,
  String.raw`[Hh]ợp\s+đồng|[Bb]iên\s+bản|[Nn]ội\s+quy|[Qq]uy\s+(?:chế|tắc|trình|ước|chuẩn)|Quy\s|[Hh]ương\s+ước|[Đđ]iều\s+(?:lệ|ước)|[Cc]ông\s+(?:ước|văn)|[Hh]iệp\s+(?:định|ước|hội)`,
  String.raw`[Bb]ản\s+(?:án|cam|thỏa|thoả|ghi)|Thỏa\s+thuận|Thoả\s+thuận|Cam\s+kết|[Đđ]ề\s+án|[Dd]ự\s+(?:án|thảo)|[Pp]hương\s+án|[Kk]ế\s+hoạch|[Cc]hương\s+trình|Văn\s+bản`,
  String.raw`Hướng\s+dẫn|Thông\s+báo|Báo\s+cáo|Kết\s+luận|Tờ\s+trình|Giấy\s|Đơn\s|Mẫu\s|Phiếu\s|Phụ\s+lục|phụ\s+lục|Tuyên\s|Lệnh\s|BL[HTDL]|(?:NĐ|TTLT|TT|QĐ|NQ|CT|HĐ|PL)(?![\p{L}])`,
  String.raw`(?:quyết\s+định|quy\s+định|hướng\s+dẫn|văn\s+bản|thông\s+báo)\s+(?:số|này|nêu|đó|nói)(?!\p{L})`,
];
/** A unit that was not read as one. */
const brokenUnit = String.raw`[ĐÐ]i\p{L}{1,2}u?\s|[Đđ]iều|khoản`;
/** What may stand between a provision and the document that holds it: "Điều 61 cũ của", "Điều 60 về … của", "Điều 5 (khoản 1) Luật". */
const said = String.raw`\s+(?:cũ|mới|trên|nêu\s+trên|nói\s+trên|hiện\s+hành)|\s+về\s[^.;:()\d\n]{1,80}?(?=\s+của\s)|\s*\(\s*(?:${unitPattern})\s[^()\n]{1,120}\)`;
const ofSome = String.raw`\s*[,.'’]?\s*(?:của|thuộc|trong|tại)\s`;
const theDocument = String.raw`(?:\s*,)?\s+(?:(?:các|những)\s+)?(?:${holders.join('|')})`;
const otherHolder = new RegExp(String.raw`(?:${said})?(?:${ofSome}|${theDocument})|(?:\s*,)?\s+(?:${brokenUnit})`, 'uy');
/** "Điều 5 (khoản 1, khoản 2)": clauses of that article, not of the one these words stand in. */
const insideBracket = /(?:[ĐđÐ]iều|[Kk]hoản|[Đđ]iểm)\s+[\p{L}\d]{1,6}\s*\(\s*$/u;

/** What stands before the name of something that is no document we can name ("Điều 7 của Quy tắc nghề nghiệp …") is not this document's. */
function chainFound(text: string, chain: Chain, context: CitationContext): Found {
  const targets = targetsOf(chain.items, context);
  const held = matchAt(otherHolder, text, chain.end) !== null || insideBracket.test(before(text, chain.start, 24));
  const foreign = targets.at(-1)?.open !== undefined && held;
  const alone = (target: Draft) => target.open !== undefined && target.document === undefined;
  return { start: chain.start, end: chain.end, targets: foreign ? targets.filter((target) => !alone(target)) : targets };
}

const heading =
  /(?:[ĐÐ]iều|ĐIỀU)\s+[\d.\p{Lu}]*\d(?:[a-zđ]|\s?(?:bis|ter|quater))?\s*[.:](?=\s|$)|(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN)\s+(?:[IVXLC]+|\d+|THỨ\s+\p{Lu}+)(?:\s*[.:]|\s*$|\s+\p{Lu}{2})/uy;

/** A heading that begins a line, or is glued to the end of a sentence ("…pháp luật.Điều 30.3.LQ.2. Phạm vi"), cites nothing. */
function isHeading(text: string, at: number): boolean {
  heading.lastIndex = at;
  if (!heading.test(text)) return false;
  const last = text.charAt(at - 1);
  return at === 0 || last === '\n' || /[.;:)”"“«]/u.test(last) || /^[#*\s]*$/u.test(before(text, at, 6).replace(/^.*\n/su, ''));
}

/** "Số: 1320/QĐ-UBND" on a line of its own is the document's number, not a mention. */
function isOwnNumberLine(text: string, at: number): boolean {
  return (
    /(?:^|\n)\s*(?:Luật |Nghị quyết )?(?:Số|SỐ)\s*:\s*$/u.test(before(text, at, 24)) &&
    /^[^\n]{0,40}(?:\n|$)/u.test(text.slice(at, at + 41))
  );
}
