import { stringify } from 'yaml';
import type { Signer } from '../../src/domain/law/import/imported-meta.ts';
import { noSummaryYet, publisherNotTold, stateNotChecked } from '../../src/schemas/law-drafts.ts';
import { documentTypes } from '../../src/schemas/vocabulary.ts';
import { provinceName, slugOf } from './derive-id.ts';
import type { Imported } from './import-file.ts';
import { asInSentence, signedAs } from './official-names.ts';

/** What the person and the machine know beside the text. */
export interface Surroundings {
  readonly today: string;
  /** How the source file is called. */
  readonly sourceName: string;
  readonly textLock: string;
  /** Ids of content/tinh. */
  readonly provinces: ReadonlySet<string>;
  /** Short names of the other documents, which must not be given twice. */
  readonly names: ReadonlySet<string>;
}

export interface NewEntry {
  readonly data: Readonly<Record<string, unknown>>;
  /** Fields that a draft must have and the text does not give, in words. */
  readonly unknown: readonly string[];
}

export const longestName = 60;
const unknownTitle = 'Chưa rõ tên văn bản';
const unknownIssuer = 'Chưa rõ';

/** The front matter of a new draft: what the text says; whatever it does not say is unknown, never guessed. */
export function newEntry({ meta, sha256 }: Imported, { today, sourceName, textLock, provinces, names }: Surroundings): NewEntry {
  const issuer = issuerOf(meta);
  const type = Object.entries(documentTypes).find(([, name]) => name.toLowerCase() === meta.type?.value.toLowerCase())?.[0];
  const province = provinceName(issuer);
  const provinceId = province === undefined ? undefined : slugOf(province);
  const number = meta.number?.value;
  const typeName = meta.type?.value ?? 'Văn bản';
  const title = meta.title?.value;
  const local = province !== undefined || /UBND|HĐND/u.test(number ?? '');
  const data = {
    fullText: true,
    title: titleOf(typeName, title),
    shortName: freeName(shortNameOf(typeName, number, province), names),
    citation: citationOf(typeName, number, meta.issuedOn?.value, issuer),
    status: 'nhap',
    summary: noSummaryYet,
    type: type ?? 'van-ban-khac',
    number,
    issuer: issuer ?? unknownIssuer,
    province: provinceId !== undefined && provinces.has(provinceId) ? provinceId : undefined,
    applicability: local ? 'tinh' : 'ca-nuoc',
    issuedOn: meta.issuedOn?.value,
    effectiveFrom: meta.effect?.value.from,
    state: 'chua-xac-minh',
    stateReason: stateNotChecked,
    stateCheckedOn: today,
    stateCheckedBy: 'bien-tap-vien',
    signers: meta.signers.flatMap(({ value }) => signerOf(value)),
    textKind: 'toan-van',
    source: { name: `Tệp "${sourceName}"; ${publisherNotTold}`, sha256 },
    confidence: 'trung-binh',
    topics: [],
    citedAs: [],
    relations: [],
    textSha256: textLock,
    textNotes: [],
  };
  const unknown = [
    ...(title === undefined ? ['tên văn bản'] : []),
    ...(type === undefined ? ['loại văn bản'] : []),
    ...(number === undefined ? ['số, ký hiệu'] : []),
    ...(meta.issuer === undefined ? ['cơ quan ban hành'] : []),
    ...(local && data.province === undefined ? ['tỉnh'] : []),
    ...(meta.issuedOn === undefined ? ['ngày ban hành'] : []),
    ...(meta.effect?.value.from === undefined ? ['ngày có hiệu lực'] : []),
    'tóm tắt',
    'chủ đề',
    'tình trạng hiệu lực (ngày và người kiểm tra máy ghi tạm theo lần nhập)',
    'độ chắc chắn (máy ghi tạm là trung bình)',
    'nguồn công bố',
  ];
  return { data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)), unknown };
}

/** Heads are set in capitals; where the place of signing shows how the province is written, the name is written as in a sentence. */
export function issuerOf({ issuer, place }: Imported['meta']): string | undefined {
  const found = /^(ỦY|UỶ|HỘI ĐỒNG) (?:BAN )?NHÂN DÂN (TỈNH|THÀNH PHỐ) (.+)$/u.exec(issuer?.value ?? '');
  if (found === null || place?.value.toLowerCase() !== found[3]?.toLowerCase())
    return issuer === undefined ? undefined : asInSentence(issuer.value);
  const body = found[1] === 'HỘI ĐỒNG' ? 'Hội đồng nhân dân' : found[1] === 'UỶ' ? 'Uỷ ban nhân dân' : 'Ủy ban nhân dân';
  return `${body} ${found[2]?.toLowerCase() ?? ''} ${place?.value ?? ''}`;
}

/** Long values stay on one line, as all entries have them. */
export function frontMatterOf(data: Readonly<Record<string, unknown>>): string {
  return stringify(data, { lineWidth: 0, singleQuote: true, version: '1.2' });
}

function titleOf(type: string, title: string | undefined): string {
  if (title === undefined) return unknownTitle;
  if (title.toLowerCase().startsWith(type.toLowerCase()) || type === 'Văn bản') return title;
  return /\p{Ll}/u.test(title) ? `${type} ${title.charAt(0).toLowerCase()}${title.slice(1)}` : `${type} ${title}`;
}

function shortNameOf(type: string, number: string | undefined, province: string | undefined): string {
  const whole = `${type} ${number ?? '(chưa rõ số)'}${province === undefined ? '' : ` (${province})`}`;
  return whole.slice(0, longestName).trim();
}

/** Two documents may share a number that is not known; a person names them better. */
function freeName(name: string, names: ReadonlySet<string>): string {
  let free = name;
  for (let times = 2; names.has(free); times += 1) {
    const mark = `, bản ${String(times)}`;
    free = name.slice(0, longestName - mark.length) + mark;
  }
  return free;
}

function citationOf(type: string, number: string | undefined, day: string | undefined, issuer: string | undefined): string {
  const [year, month, date] = day?.split('-') ?? [];
  return [
    type,
    ...(number === undefined ? [] : [`số ${number}`]),
    ...(day === undefined ? [] : [`ngày ${date ?? ''}/${String(Number(month))}/${year ?? ''}`]),
    ...(issuer === undefined ? [] : [`của ${issuer}`]),
  ].join(' ');
}

function signerOf({ name, position, onBehalf }: Signer): readonly { readonly name: string; readonly position: string }[] {
  return position === '' ? [] : [{ name, position: signedAs(onBehalf, position) }];
}
