import { pageUrl } from '../link/page-url.ts';
import { units } from './anchors.ts';
import { type CitedBy, type CitingPlace, type Reference, standsIn } from './cited-by.ts';
import { type Citation, type CitedTarget, findCitations, type PlacedCitation } from './citations.ts';
import { readAnchor } from './describe-anchor.ts';
import type { LawReferences } from './law-view.ts';
import type { Law, Line } from './model.ts';
import { openProvision, type OpenedProvision, type ProvisionIndex, provisionIndex } from './opened-provision.ts';
import { type KnownDocument, type Library, resolveTarget } from './resolve.ts';
import type { WordLink } from './text-runs.ts';

/** A text that the portal holds. */
export interface HeldText extends ProvisionIndex {
  readonly id: string;
  readonly shortName: string;
  readonly law: Law;
}

/** What a citation leads to: a text held here or known by its card, and the provision named (undefined: the text as a whole). */
export interface CitationTarget {
  readonly document: string;
  readonly anchor: string | undefined;
  readonly held: boolean;
}

/** A citation in a line of a text: `start` and `end` count in the line's own text; `place` is the anchor of the provision it stands in. */
export interface CitationAt {
  readonly line: Line;
  readonly place: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly target: CitationTarget;
}

/**
 * The citations of a text that lead somewhere, each at its line. `lead` says where a target leads, undefined where nothing is known of it.
 * A target without words of its own (inside "từ Điều 20 đến Điều 25") has no link, but is cited all the same.
 */
export function citationsAt(placed: readonly PlacedCitation[], lead: (target: CitedTarget) => CitationTarget | undefined): CitationAt[] {
  return placed.flatMap(({ line, anchor, offset, words, citation }) => {
    const place = /(?:^|-)(?:dau|cuoi)$/u.test(anchor) ? undefined : anchor;
    return citationSpans(words, citation, lead).map(({ start, end, target }) => ({
      line,
      place,
      start: offset + start,
      end: offset + end,
      target,
    }));
  });
}

/** The targets of one citation that lead somewhere, each with the words that its link takes: `start` and `end` count in `words`. */
export function citationSpans(
  words: string,
  citation: Citation,
  lead: (target: CitedTarget) => CitationTarget | undefined,
): { readonly start: number; readonly end: number; readonly target: CitationTarget }[] {
  const last = citation.targets.findLast(({ start, end }) => end > start);
  return citation.targets.flatMap((target) => {
    const found = lead(target);
    const end = target === last && target.anchor !== undefined ? nameEnd(words, target.end, citation.end) : target.end;
    return found === undefined ? [] : [{ start: target.start, end, target: found }];
  });
}

/**
 * Where the link of the last provision of a citation ends: with the name of its document, before its date and issuer.
 * "Điều 192 Luật Thi hành án hình sự năm 2019" and "Mục II Phần thứ hai của Đề án" are one link each.
 */
function nameEnd(words: string, from: number, to: number): number {
  const rest = words.slice(from, to);
  const named = findCitations(rest)[0]?.targets[0];
  if (named !== undefined) return from + named.end;
  const name = /^\s+(?!ngày\s)(?:của\s+)?\S.*?(?=[,\s]+(?:ngày\s+\d|của\s+\p{Lu})|$)/u.exec(rest)?.[0] ?? '';
  return from + name.length;
}

/** All documents that the portal knows, by id and as citations name them. */
export interface KnownDocuments {
  readonly byId: ReadonlyMap<string, KnownDocument>;
  readonly library: Library;
}

/** Where a citation leads; of a card the provision is known by name alone. Undefined where the portal knows no such document. */
export function leadsTo(target: CitedTarget, from: KnownDocument, known: KnownDocuments): CitationTarget | undefined {
  const found = resolveTarget(target, from, known.library);
  if (found.kind === 'unknown') return undefined;
  if (found.kind === 'provision') return { document: found.id, anchor: found.anchor, held: true };
  const held = known.byId.get(found.id)?.anchors !== undefined;
  return { document: found.id, anchor: held ? undefined : target.anchor, held };
}

/** A text ready to be asked for its provisions. */
export function heldText(id: string, shortName: string, law: Law): HeldText {
  return { id, shortName, law, ...provisionIndex(units(law)) };
}

/** Of a long list ("từ Điều 5 đến Điều 90") the first are opened, the others named with their addresses. */
const mostOpened = 6;

/** The links of a text, the provisions it cites in their own words, and who cites its provisions. */
export function lawReferences(
  text: HeldText,
  citations: readonly CitationAt[],
  texts: ReadonlyMap<string, HeldText>,
  citedBy: CitedBy,
): LawReferences {
  const byLine = Map.groupBy(citations, ({ line }) => line);
  const opened = (target: CitationTarget) => {
    const other = texts.get(target.document);
    if (other === undefined || target.anchor === undefined) return undefined;
    return openProvision(other, target.anchor, {
      path: pathFrom(text.id, target),
      document: other.id === text.id ? undefined : other.shortName,
    });
  };
  return {
    links: (line) => (byLine.get(line) ?? []).filter((citation) => !namesItself(text.id, citation)).map((each) => linkOf(text.id, each)),
    cited: (line) =>
      (byLine.get(line) ?? [])
        .filter(({ place }) => !isRecipients(place))
        .filter((citation) => citation.target.document !== text.id || !standsIn(citation.place, citation.target.anchor))
        .map(({ target }) => opened(target))
        .filter((each) => each !== undefined)
        .filter(firstOfPath)
        .map((each, index) => (index < mostOpened ? each : { ...each, units: [], complete: false })),
    citing: (anchor) => citedBy.provision(text.id, anchor),
  };
}

/** The citations of a text as references, for the side of what they cite. */
export function textReferences(text: Pick<HeldText, 'id' | 'shortName'>, citations: readonly CitationAt[]): Reference[] {
  return citations
    .filter(({ place }) => !isRecipients(place))
    .map(({ place, target }) => {
      const from: CitingPlace = {
        kind: 'law',
        document: text.id,
        shortName: text.shortName,
        path: pageUrl('van-ban', text.id, place),
        anchor: place,
      };
      return { from, document: target.document, anchor: target.anchor };
    });
}

/** "Như Điều 3" under Nơi nhận tells who gets a copy: a link, but nothing that a reader of Điều 3 looks for. */
function isRecipients(place: string | undefined): boolean {
  return /(?:^|-)noi-nhan(?:-lan-\d+)?$/u.test(place ?? '');
}

/** "Quyết định này", "Quy chế này": the words already stand in what they name, and its beginning says nothing more. */
function namesItself(from: string, { place, target }: CitationAt): boolean {
  if (target.document !== from || !standsIn(place, target.anchor)) return false;
  return target.anchor === undefined || readAnchor(target.anchor)?.every(({ kind }) => kind === 'phu') === true;
}

function linkOf(from: string, { start, end, target }: CitationAt): WordLink {
  return { start, end, path: pathFrom(from, target), held: target.held };
}

/** A place on the page itself is named by its fragment alone; of a card there is no place to go to. */
function pathFrom(from: string, { document, anchor, held }: CitationTarget): string {
  return document === from && anchor !== undefined ? `#${anchor}` : pageUrl('van-ban', document, held ? anchor : undefined);
}

function firstOfPath({ path }: OpenedProvision, index: number, all: readonly OpenedProvision[]): boolean {
  return all.findIndex((other) => other.path === path) === index;
}
