import { furnitureAnchors, type Unit, units } from '../anchors.ts';
import type { FurnitureKind, FurnitureLine, Law, LawNode, Line, Part } from '../model.ts';
import { readCitations } from './find.ts';
import type { Citation, CitationContext, DocumentName, ShortName } from './model.ts';
import { amending } from './settle.ts';
import { readShortNames } from './short-names.ts';

/** A citation with the line it stands in. */
export interface PlacedCitation {
  /** Of the unit, or of the piece of furniture; a line without an anchor of its own is `dau` or `cuoi`, with the prefix of an attached document. */
  readonly anchor: string;
  /** Whether the words are the unit's own, its title ("Chương I" has it on the next line), or a line before or after the provisions. */
  readonly part: 'words' | 'title' | 'furniture';
  readonly line: Line;
  /** The text in which start and end count, and where it begins in the line. */
  readonly words: string;
  readonly offset: number;
  readonly citation: Citation;
}

/** Furniture that says nothing of other documents: its own number, date, names of offices. */
const silent: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>([
  'quoc-hieu',
  'co-quan',
  'so',
  'ngay',
  'loai',
  'lenh',
  'ke',
  'chuc-vu',
  'nguoi-ky',
]);

interface Place extends Omit<PlacedCitation, 'citation'> {
  readonly parents: readonly string[];
  readonly quoted: boolean;
}

/** All words of a law in which citations may stand, in the order of the text. */
function* placesOf(law: Law): Generator<Place> {
  const byNode = new Map(units(law).map((unit) => [unit.node, unit]));
  const anchors = new Map<FurnitureLine, string>(furnitureAnchors(law).map(({ line, anchor }) => [line, anchor]));
  for (const part of law.parts) {
    for (const line of part.head) yield furniturePlace(line, anchors.get(line) ?? withPrefix(part, 'dau'));
    for (const node of part.body) yield* nodePlaces(node, byNode);
    let last = withPrefix(part, 'cuoi');
    for (const line of part.foot) {
      last = anchors.get(line) ?? (line.kind === 'noi-nhan-muc' ? last : withPrefix(part, 'cuoi'));
      yield furniturePlace(line, last);
    }
  }
}

function* nodePlaces(node: LawNode, byNode: ReadonlyMap<LawNode, Unit>): Generator<Place> {
  const unit = byNode.get(node);
  const at = { anchor: unit?.anchor ?? '', parents: unit?.parents ?? [], quoted: node.quoted === true };
  if (node.words !== '')
    yield { ...at, part: 'words', line: node.line, words: node.words, offset: node.line.text.length - node.words.length };
  if (node.title !== undefined) yield { ...at, part: 'title', line: node.title, words: node.title.text, offset: 0 };
  for (const child of node.children) yield* nodePlaces(child, byNode);
}

function furniturePlace(line: FurnitureLine, anchor: string) {
  const words = silent.has(line.kind) ? '' : line.text;
  return { anchor, part: 'furniture', line, words, offset: 0, parents: [], quoted: false } as const;
}

function withPrefix({ prefix }: Part, name: string): string {
  return prefix === '' ? name : `${prefix}-${name}`;
}

/** The names of documents that a law gives itself ("sau đây viết tắt là Đề án"). */
export function shortNamesOf(law: Law): ReadonlyMap<string, ShortName> {
  const names = new Map<string, ShortName>();
  for (const { words } of placesOf(law)) define(names, words);
  return new Map([...names].map(([name, { document, anchor }]) => [name, { document, ...(anchor === undefined ? {} : { anchor }) }]));
}

/** A name given twice keeps its first meaning. */
function define(names: Map<string, ShortName>, words: string): boolean {
  const given = readShortNames(words).filter(([name]) => !names.has(name));
  for (const [name, meaning] of given) names.set(name, meaning);
  return given.length > 0;
}

/**
 * All citations of a law, in order, each with its place. A short name counts from where it is given. In a quoted provision of another
 * law, "Điều này" says nothing about this one.
 */
export function citationsOf(law: Law, own: Pick<CitationContext, 'number' | 'issuedOn' | 'issuer'>): readonly PlacedCitation[] {
  const shortNames = new Map<string, ShortName>();
  const amended = new Map<string, DocumentName>();
  const placed: PlacedCitation[] = [];
  for (const { parents, quoted, ...place } of placesOf(law)) {
    if (place.words === '') continue;
    const given = define(shortNames, place.words);
    const amends = amended.get(parents.findLast((parent) => amended.has(parent)) ?? '');
    const context: CitationContext = { ...own, anchor: place.anchor, parents, shortNames, ...(amends === undefined ? {} : { amends }) };
    const citations = readCitations(place.words, context);
    const quotes = quotedSpans(place.words);
    for (const citation of citations) {
      const foreign = quoted || quotes.some(({ start, end }) => start < citation.start && citation.start < end);
      const targets = foreign ? citation.targets.filter(({ document }) => document !== undefined) : citation.targets;
      if (targets.length > 0) placed.push({ ...place, citation: { ...citation, targets } });
    }
    const changes = amendedBy(place.words, citations);
    if (changes !== undefined) amended.set(place.part === 'furniture' ? '' : place.anchor, changes);
    if (given) for (const [name, meaning] of shortNames) shortNames.set(name, { ...meaning, after: 0 });
  }
  return placed;
}

/** The document that "Sửa đổi, bổ sung một số điều của Nghị định số …" is about, for the units under these words. */
function amendedBy(words: string, citations: readonly Citation[]): DocumentName | undefined {
  const [first] = citations;
  if (first === undefined || !amending.test(words) || !/của\s+$/iu.test(words.slice(0, first.start))) return undefined;
  return first.targets.find(({ anchor }) => anchor === undefined)?.document;
}

const quotedLead = String.raw`\s*(?:(?:Điều|Chương|Mục)\s+\d|\d{1,3}[a-zđ]?\.\s|[a-zđ]\)\s)`;
const quotation = new RegExp(`[“"]${quotedLead}[^”"]*|«${quotedLead}[^»]*|[‘']${quotedLead}[^’']*`, 'gu');

/** Where provisions stand that are quoted on one line: "… như sau: “2. Theo khoản 1 Điều này …”". */
function quotedSpans(words: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/[“"«‘']/u.test(words)) return [];
  return [...words.matchAll(quotation)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
