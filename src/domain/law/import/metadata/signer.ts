import type { Found, Signer } from '../imported-meta.ts';
import { columnsOf } from '../../furniture.ts';
import { inCapitals } from '../../lines.ts';
import type { SourceLine } from '../stages.ts';
import { type MetaLines, found, oneSpaced } from './reading.ts';

const post =
  /^(?:Q\.\s*)?(?:(?:QUYỀN|PHÓ|THỨ)\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|TRƯỞNG|THỦ TƯỚNG|CHÁNH ÁN|VIỆN TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|TỔNG THƯ KÝ)(?:\s+\p{Lu}+(?!\p{L}))*/u;
const behalf = /^(?:(?:TM|KT|TL|TUQ)\.|(?:T\/M|K\/T|T\/L)\.?)\s*\p{Lu}[\p{Lu}\s,]*$/u;
/** "KT. BỘ TRƯỞNG THỨ TRƯỞNG": who signs in another's stead is a deputy, also where both stand on one line. */
const inStead = /^(KT\.\s*\p{Lu}[\p{Lu}\s,]*?)\s+(?=(?:PHÓ|THỨ)\s+(?:CHỦ|GIÁM|TRƯỞNG|THỦ|CHÁNH|VIỆN|CỤC|TỔNG|VỤ|BỘ)(?!\p{L}))/u;
const rank = String.raw`(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)\s+|(?:GS|PGS|TS|ThS)\.\s*)*`;
const person = new RegExp(`^${rank}\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,5}$`, 'u');
/** Words that stand where a hand has signed: no name, however they are written. */
const signedMark = /^(?:(?:đã|người|chữ)\s+)?k[ýí](?:\s+(?:tên|số|thay|duyệt|đóng\s+dấu))?$|^đã\s+(?:phê\s+)?(?:duyệt|đóng\s+dấu)$/iu;
const farthest = 6;

/** A post, those in whose stead it signs, or a name: in which line and which of how many columns it stands. */
interface Piece {
  readonly kind: 'behalf' | 'post' | 'name';
  readonly text: string;
  readonly line: SourceLine;
  readonly columns: number;
}

/** The lines over a name and the names: one person's, or those of several who sign side by side. */
interface Block {
  readonly behalfs: Piece[];
  readonly posts: Piece[];
  readonly names: Piece[];
}

/**
 * Người ký: the name under the post, with the post and those in whose stead it was signed; also "PHÓ THỦ TƯỚNG Phạm Gia Túc" on one line.
 * Of a joint document all who signed, side by side or one below the other; where not all are sure, none is.
 */
export function findSigners({ foot }: MetaLines, number: Found | undefined, type: Found | undefined): readonly Found<Signer>[] {
  const bodies = bodiesIn(number?.value ?? '');
  const isJoint = bodies !== undefined || type?.value.endsWith('liên tịch') === true;
  const signed = blocksOf(foot)
    .map((block) => signersOf(block, isJoint))
    .filter((signers) => signers === undefined || signers.length > 0);
  const all = isJoint ? signed : signed.slice(0, 1);
  const signers = all.includes(undefined) ? [] : all.flatMap((found) => found ?? []);
  const isWhole = isJoint ? signers.length > 1 && (bodies ?? signers.length) === signers.length : true;
  return isWhole ? signers : [];
}

/** How many bodies the number of a joint document names: four in `03/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP`. */
function bodiesIn(number: string): number | undefined {
  return /\/(?:TT|NQ|CT|KH|QC)LT[-/](.+)$/u.exec(number)?.[1]?.split('-').length;
}

function blocksOf(foot: readonly SourceLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let last = -farthest;
  for (const [index, line] of foot.entries()) {
    const pieces = piecesOf(line);
    const [first] = pieces;
    if (first === undefined) continue;
    const isNew = first.kind !== 'name' && (blocks.at(-1)?.names.length ?? 1) > 0;
    if (isNew) blocks.push({ behalfs: [], posts: [], names: [] });
    const block = blocks.at(-1);
    if (block === undefined || (first.kind === 'name' && index - last > farthest)) continue;
    for (const piece of pieces) block[`${piece.kind}s`].push(piece);
    last = index;
  }
  return blocks;
}

/** What stands on a line of the foot, its recipients aside; nothing where a column is none of the three. */
function piecesOf(line: SourceLine): readonly Piece[] {
  const columns = columnsOf(line.text.replace(/^Nơi nhận\s*:?/u, '')).filter((column) => !/^(?:[-–—+•(]|Lưu\s*:)/u.test(column));
  const pieces = columns.map((column) => piecesIn(oneSpaced(column), line, columns.length));
  return pieces.some((found) => found.length === 0) ? [] : pieces.flat();
}

function piecesIn(text: string, line: SourceLine, columns: number): readonly Piece[] {
  const piece = (kind: Piece['kind'], words: string): Piece => ({ kind, text: words, line, columns });
  if (signedMark.test(text)) return [];
  if (person.test(text) && !inCapitals(text)) return [piece('name', text)];
  const stead = inStead.exec(text)?.[1];
  if (stead !== undefined) {
    const rest = piecesIn(text.slice(stead.length).trim(), line, columns);
    return rest.length === 0 ? [] : [piece('behalf', stead), ...rest];
  }
  if (behalf.test(text)) return [piece('behalf', text)];
  const position = post.exec(text)?.[0].trim();
  if (position === undefined) return [];
  const beside = text.slice(position.length).trim();
  if (beside === '') return [piece('post', position)];
  return person.test(beside) && !signedMark.test(beside) ? [piece('post', position), piece('name', beside)] : [];
}

/** Whose block it is; undefined where several signed and who is what is not sure. */
function signersOf({ behalfs, posts, names }: Block, isJoint: boolean): readonly Found<Signer>[] | undefined {
  const [name] = names;
  const [position] = posts;
  if (name === undefined || position === undefined) return [];
  const isWide = [...posts, ...names].some(({ columns }) => columns > 1);
  if (!isWide && (!isJoint || names.length === 1)) return isSigningPost(posts, behalfs) ? [signer(name, position, behalfs)] : undefined;
  const count = names.length;
  const isEven = !isWide || [...behalfs, ...posts, ...names].every(({ columns }) => columns === count);
  if (!isEven || posts.length !== count || behalfs.length % count !== 0) return undefined;
  const signers = names.map((own, index) =>
    signer(
      own,
      posts[index] ?? position,
      behalfs.filter((_, at) => at % count === index),
    ),
  );
  return signers.every(({ value }) => isConsistent(value)) ? signers : undefined;
}

/**
 * Whether the first of these posts is the one signed with. Another under it is what the signer is elsewhere ("TRƯỞNG BAN" of a committee,
 * "PHÓ CHỦ TỊCH UBND TỈNH"): sure only where TM. or KT. over it says for whom.
 */
function isSigningPost([first, ...others]: readonly Piece[], behalfs: readonly Piece[]): boolean {
  if (first === undefined || others.every(({ text }) => text === first.text)) return first !== undefined;
  const forWhom = behalfs.at(-1)?.text ?? '';
  const isDeputy = /^(?:PHÓ|THỨ)\s/u.test(first.text);
  return (/^K[.\/]?T/u.test(forWhom) && isDeputy) || (/^T[.\/]?M/u.test(forWhom) && !isDeputy);
}

/** In another's stead signs a deputy. */
function isConsistent({ position, onBehalf }: Signer): boolean {
  return !onBehalf.some((words) => /^K[.\/]?T/u.test(words)) || /^(?:PHÓ|THỨ)\s/u.test(position);
}

function signer(name: Piece, position: Piece, behalfs: readonly Piece[]): Found<Signer> {
  return found({ name: name.text, position: position.text, onBehalf: behalfs.map(({ text }) => text) }, name.line);
}
