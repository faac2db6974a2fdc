import { nameKey } from '../../domain/law/citations/name-key.ts';
import { numberKey } from '../../domain/law/citations/number.ts';
import { isLocalNumber } from '../../domain/law/resolve.ts';
import type { Message } from '../../domain/message.ts';
import { besideMark } from '../../schemas/law-drafts.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { isRecord } from './fields.ts';
import { aboutField } from './finding.ts';
import { type Check, type Holdings, isPublished } from './holdings.ts';
import { dayOf } from './relations.ts';

const field = { path: ['number'], label: 'Số, ký hiệu' };

/** A number leads to one document, and the name of the file says the same number. */
export const numberCheck: Check = (file, holdings) => {
  const number = file.collection === 'van-ban' ? textOf(file, 'number') : undefined;
  if (number === undefined) return [];
  return [...sharedMessages(file, number, holdings), ...nameMessages(file, number)];
};

/** Two entries that no citation can tell apart: none of them would ever be linked to. */
function sharedMessages(file: ContentFile, number: string, holdings: Holdings): Message[] {
  const others = sameNumber(number, holdings).filter((other) => other !== file && !isDraftOf(file, other) && !isDraftOf(other, file));
  return others.flatMap((other) => {
    const likeness = likenessOf(numberKey(number), file, other);
    if (likeness === undefined) return [];
    const same = likeness === 'same';
    const words = {
      reason: same
        ? `${other.file} mang cùng số, nên không lời dẫn nào tìm được đúng văn bản.`
        : `${other.file} mang cùng số; thiếu ngày ban hành thì lời dẫn không phân biệt được hai văn bản.`,
      found: number,
      fix: same
        ? 'Nếu là một văn bản thì gộp vào một mục (toàn văn thay thẻ, giữ tên tệp của thẻ); nếu là hai thì đối chiếu nguồn và sửa số, ngày, cơ quan.'
        : 'Ghi ngày ban hành ở cả hai mục theo văn bản nguồn; nếu là một văn bản thì gộp lại.',
    };
    const serious = same && isPublished(file) && isPublished(other);
    return [aboutField(file, field, same ? 'number-shared' : 'number-not-told-apart', words, serious ? 'error' : 'warning')];
  });
}

/** The text of a card, written beside it until somebody has read it: only published entries are cited, and the card is. */
function isDraftOf(draft: ContentFile, card: ContentFile): boolean {
  return draft.id === `${card.id}${besideMark}` && !isPublished(draft);
}

/** Of one number: are two entries the same document, or can nobody tell? Undefined when day or issuer tells them apart. */
function likenessOf(key: string, first: ContentFile, second: ContentFile): 'same' | 'unclear' | undefined {
  if (!isLocalNumber(key) && /^\d+\p{L}?\/\d{4}\/\p{Lu}/u.test(key)) return 'same';
  const [province, otherProvince] = [textOf(first, 'province'), textOf(second, 'province')];
  if (province !== undefined && otherProvince !== undefined && province !== otherProvince) return undefined;
  if (issuerOf(first) !== issuerOf(second)) return undefined;
  const [day, otherDay] = [dayOf(first, 'issuedOn'), dayOf(second, 'issuedOn')];
  if (day === undefined || otherDay === undefined) return 'unclear';
  return day === otherDay ? 'same' : undefined;
}

/** A chairman signs with the numbers of his committee. */
function issuerOf(file: ContentFile): string {
  return nameKey(textOf(file, 'issuer') ?? '')
    .replace(/^chủ tịch /u, '')
    .replace(/^ubnd /u, 'ủy ban nhân dân ');
}

const known = new WeakMap<Holdings, ReadonlyMap<string, readonly ContentFile[]>>();

function sameNumber(number: string, holdings: Holdings): readonly ContentFile[] {
  const all =
    known.get(holdings) ??
    Map.groupBy(
      holdings.files.filter((file) => file.collection === 'van-ban'),
      (file) => numberKey(textOf(file, 'number') ?? ''),
    );
  known.set(holdings, all);
  return all.get(numberKey(number)) ?? [];
}

/** `nd-231-2026`, `qd-1297-ninh-binh`; a lone year, as in `luat-2019`, is no number. */
const kindFirst = /^(?:luat|bo-luat|pl|nq|nd|qd|tt|ttlt|ct|kh|cv|vb|vbhn|ttr|tb|hd)-(\d+)(?:-((?:19|20)\d\d))?(?:-|$)/u;
/** `1320-qd-ubnd-dak-nong-2022`: its year is that of its issue. */
const countFirst = /^(\d+)-[a-z]/u;

function nameMessages(file: ContentFile, number: string): Message[] {
  const [, count, year] = kindFirst.exec(file.id) ?? countFirst.exec(file.id) ?? [];
  const said = /^(\d+)\p{L}?(?:\/(\d{4})(?!\d))?/u.exec(number);
  if (count === undefined || said === null || (year === undefined && /^(?:19|20)\d\d$/u.test(count))) return [];
  const [, ownCount, ownYear] = said;
  if (Number(ownCount) === Number(count) && (year === undefined || ownYear === undefined || ownYear === year)) return [];
  const words = {
    reason: 'số và tên tệp nói hai số khác nhau.',
    expected: year === undefined ? `số ${count}` : `số ${count} năm ${year}, như tên tệp`,
    found: `${number} trong ${file.id}.md`,
    fix: 'Đối chiếu văn bản nguồn. Nếu số sai thì sửa số; nếu tên tệp sai thì đổi tên tệp trước khi đăng và sửa những chỗ dẫn tới nó.',
  };
  return [aboutField(file, field, 'number-against-name', words, 'warning')];
}

function textOf(file: ContentFile, key: string): string | undefined {
  const value = isRecord(file.data) ? file.data[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
