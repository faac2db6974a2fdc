import { cite, citeProvision } from './cite.ts';
import { readAnchor } from './describe-anchor.ts';

/** Where words stand that cite: a provision or a line of an official text, or a page of the portal. */
export type CitingPlace =
  | {
      readonly kind: 'law';
      readonly document: string;
      readonly shortName: string;
      readonly path: string;
      readonly anchor: string | undefined;
    }
  | { readonly kind: 'page'; readonly title: string; readonly path: string; readonly tag: string };

/** One citation: from where, to which text, and to which provision of it (undefined: the text as a whole). */
export interface Reference {
  readonly from: CitingPlace;
  readonly document: string;
  readonly anchor: string | undefined;
}

/** One that cites, as a line of a list; `named` are the provisions it names, in words, empty where it names the text as a whole. */
export interface CitingItem {
  readonly title: string;
  readonly path: string;
  readonly tag: string | undefined;
  readonly named: readonly string[];
}

/** All that cite, texts of law apart from pages that explain. */
export interface CitingView {
  readonly count: number;
  readonly laws: readonly CitingItem[];
  readonly pages: readonly CitingItem[];
}

/** Those that cite one article of a text with all below it; `anchor` is undefined for those that name the text as a whole. */
export interface CitingGroup extends CitingView {
  readonly anchor: string | undefined;
  readonly title: string | undefined;
}

/** All references of the portal, to be asked from the side of what is cited. */
export interface CitedBy {
  /** All that cite exactly this provision; undefined when nothing does. */
  readonly provision: (document: string, anchor: string) => CitingView | undefined;
  /** All from elsewhere that cite this text, by the article they name, in the order of the articles; those that name the whole text come first. */
  readonly document: (document: string) => readonly CitingGroup[];
}

/** Turns references round. What stands inside a provision does not count as citing it ("Điều này", "Quy chế này"). */
export function citedBy(references: readonly Reference[]): CitedBy {
  const byDocument = Map.groupBy(references.filter(fromOutside), ({ document }) => document);
  const byProvision = new Map([...byDocument].map(([document, own]) => [document, Map.groupBy(own, ({ anchor }) => anchor)]));
  return {
    provision: (document, anchor) => {
      const found = byProvision.get(document)?.get(anchor);
      return found === undefined ? undefined : citingView(found);
    },
    document: (document) => {
      const groups = Map.groupBy((byDocument.get(document) ?? []).filter(fromElsewhere), ({ anchor }) => articleOf(anchor));
      return [...groups]
        .sort(([a], [b]) => compareAnchors(a, b))
        .map(([anchor, found]) => ({ anchor, title: anchor === undefined ? undefined : citeProvision(anchor), ...citingView(found) }));
    },
  };
}

function fromElsewhere({ from, document }: Reference): boolean {
  return from.kind === 'page' || from.document !== document;
}

function fromOutside({ from, document, anchor }: Reference): boolean {
  return from.kind === 'page' || from.document !== document || !standsIn(from.anchor, anchor);
}

/** Says whether a place is a provision or stands inside it; every place stands inside the whole text. */
export function standsIn(place: string | undefined, provision: string | undefined): boolean {
  return provision === undefined || place === provision || place?.startsWith(`${provision}-`) === true;
}

function citingView(references: readonly Reference[]): CitingView {
  const places = [...Map.groupBy(references, ({ from }) => keyOf(from)).values()];
  const items = places.flatMap((own) => {
    const first = own[0];
    return first === undefined ? [] : [{ kind: first.from.kind, item: citingItem(first, own) }];
  });
  const of = (kind: CitingPlace['kind']) => items.filter((each) => each.kind === kind).map(({ item }) => item);
  return { count: items.length, laws: of('law'), pages: of('page') };
}

function citingItem({ from, document }: Reference, own: readonly Reference[]): CitingItem {
  const anchors = [...new Set(own.flatMap(({ anchor }) => anchor ?? []))];
  const named = anchors.map((anchor) => citeProvision(anchor));
  if (from.kind === 'page') return { title: from.title, path: from.path, tag: from.tag, named };
  const { anchor, shortName } = from;
  const inside = from.document === document;
  const title = anchor === undefined ? shortName : inside ? citeProvision(anchor) : cite({ anchor }, { citation: shortName });
  return { title, path: inside && anchor !== undefined ? `#${anchor}` : from.path, tag: undefined, named };
}

function keyOf(from: CitingPlace): string {
  return `${from.kind} ${from.path} ${from.kind === 'law' ? (from.anchor ?? '') : ''}`;
}

/** The article that an anchor stands in, or the anchor itself where it stands in none. */
function articleOf(anchor: string | undefined): string | undefined {
  const article = /^(?:.*-)?dieu-(?:\d+[a-z]*)(?:-lan-\d+)?(?=-|$)/u.exec(anchor ?? '');
  return article === null ? anchor : article[0];
}

function compareAnchors(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const attached = (anchor: string) => (readAnchor(anchor)?.[0]?.kind === 'phu' ? 1 : 0);
  return attached(a) - attached(b) || a.localeCompare(b, 'vi', { numeric: true });
}
