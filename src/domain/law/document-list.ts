/** What a list of documents needs of each. */
export interface ListedDocument {
  readonly title: string;
  readonly shortName: string;
  readonly number?: string | undefined;
  /** ISO day. */
  readonly issuedOn?: string | undefined;
}

/** Orders documents, the newest first. Of one year those without a day follow those with one; without a year they stand last. */
export function compareNewest(a: ListedDocument, b: ListedDocument): number {
  return dayOrYear(b).localeCompare(dayOrYear(a)) || b.shortName.localeCompare(a.shortName, 'vi', { numeric: true });
}

/**
 * The day of a document, or else the year that its number or its name tells; empty where nothing does.
 *
 * @example dayOrYear({ title: '', shortName: 'Luật Việc làm 2025' }) // '2025'
 */
export function dayOrYear({ issuedOn, number, shortName }: ListedDocument): string {
  return issuedOn ?? yearInNumber.exec(number ?? '')?.[0] ?? yearInNumber.exec(shortName)?.[0] ?? yearInName.exec(shortName)?.[0] ?? '';
}

const yearInNumber = /(?<=\/)(?:19|20)\d\d(?=[/\s]|$)/u;
/** Not the number before a slash ("2019/QĐ-TTg"), nor a span of years ("2026–2030"). */
const yearInName = /(?<![\d/–-])(?:19|20)\d\d(?![\d/–-])/u;

/**
 * The name of a document beside its short name and under the heading of its type, without what these have said; undefined when nothing
 * is left to say.
 *
 * @example titleBeside({ title: 'Luật Đặc xá', shortName: 'Luật Đặc xá 2018' }, 'Luật') // undefined
 * @example titleBeside({ title: 'Nghị định về A', shortName: 'Nghị định 1/2020/NĐ-CP' }, 'Nghị định') // 'Về A'
 */
export function titleBeside({ title, shortName, number }: ListedDocument, type: string): string | undefined {
  if (shortName.startsWith(title.replace(/ \(tên tóm tắt\)$/u, ''))) return undefined;
  const named = withoutStart(title, `${type} `);
  const rest = number === undefined ? named : withoutStart(named, `số ${number}`).trim();
  const plain = /^\((?<words>[^()]+)\)$/u.exec(rest)?.groups?.['words'] ?? rest;
  return plain === '' ? undefined : plain.charAt(0).toLocaleUpperCase('vi') + plain.slice(1);
}

function withoutStart(words: string, start: string): string {
  return words.startsWith(start) ? words.slice(start.length) : words;
}
