import { attachedKinds } from '../law/levels.ts';
import { describeAnchor } from '../law/describe-anchor.ts';
import { findAnchors } from './anchor-search.ts';
import { type DocumentNumbers, documentNumbers } from './document-numbers.ts';
import type { JumpDocument } from './jump-documents.ts';
import { isOfKind, namedDocuments, withoutOrigin } from './named-documents.ts';
import type { SaidStep } from './said-provisions.ts';
import { isStopSyllable } from './stop-syllables.ts';

/** Where a query that names a document or a provision goes straight to. */
export interface Jump {
  readonly kind: 'document' | 'provision';
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly number?: string;
  /** The provision in words, widest unit first: the one it leads to, or the one that was asked for where `lacks` says that it is not there. */
  readonly path: readonly string[];
  /** Identifier of the document's state. */
  readonly state: string;
  /** It no longer holds. */
  readonly ended: boolean;
  /** A provision was asked for, but the portal does not hold the words of the document, or they have no such provision. */
  readonly lacks?: 'words' | 'provision';
}

const maxJumps = 5;

/**
 * Goes straight to what a query names: never a guess, so that most queries have no jump. Best first, at most five.
 *
 * @example jump('điểm đ khoản 9 điều 6', documents)[0]?.url // '/van-ban/1320-qd-ubnd-dak-nong-2022/#quy-che-dieu-6-khoan-9-diem-dd'
 */
export function jump(query: string, documents: readonly JumpDocument[]): Jump[] {
  const all = documentNumbers(query);
  const said = { ...all, provisions: all.provisions.slice(0, maxJumps) };
  const named = namedDocuments(said, documents).sort(byStanding);
  if (named.length > 0)
    return named
      .flatMap((document) => jumpsTo(document, said, named.length))
      .sort(byLack)
      .slice(0, maxJumps);
  return isCitation(said) ? provisionsAnywhere(said, documents).slice(0, maxJumps) : [];
}

const standings: Readonly<Record<string, number>> = { 'con-hieu-luc': 0, 'ngung-hieu-luc': 2, 'het-hieu-luc': 2 };
const standing = ({ state }: JumpDocument): number => standings[state] ?? 1;
const dayOf = ({ day, year = '' }: JumpDocument): string => day ?? year;

/** What holds comes first, then the newest. */
function byStanding(a: JumpDocument, b: JumpDocument): number {
  return standing(a) - standing(b) || (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0);
}

const byLack = (a: Jump, b: Jump): number => Number(a.lacks !== undefined) - Number(b.lacks !== undefined);

/** The document itself, or the provisions of it that were named. */
function jumpsTo(document: JumpDocument, said: DocumentNumbers, among: number): Jump[] {
  const { provisions, kinds } = said;
  const whole = documentJump(document);
  // Which of two provisions belongs to which of two documents, only a reader can tell.
  if (provisions.length === 0 || (provisions.length > 1 && among > 1)) {
    const own = kinds.find((kind) => kind !== document.type && document.anchors?.includes(kind) === true);
    return own === undefined || provisions.length > 0 ? [whole] : [provisionJump(document, own), whole];
  }
  return provisions.flatMap((steps) => {
    const found = anchorsIn(document, steps, kinds);
    if (found.length > 0) return found.map((anchor) => provisionJump(document, anchor));
    return [{ ...whole, path: pathOf(steps), lacks: document.anchors === undefined ? ('words' as const) : ('provision' as const) }];
  });
}

function anchorsIn({ anchors, type }: JumpDocument, steps: readonly SaidStep[], kinds: readonly string[]): string[] {
  if (anchors === undefined) return [];
  const prefix = kinds.find((kind) => kind in attachedKinds && anchors.includes(kind));
  const inside = prefix === undefined ? [] : findAnchors(anchors, steps, prefix);
  // "Điều 2 Quyết định … ban hành Quy chế" is of the decision; its regulation alone may be named too.
  return prefix !== undefined && (kinds[0] === prefix || inside.length > 0) && kinds[0] !== type ? inside : findAnchors(anchors, steps);
}

/** A provision without a document: said so that nothing else can be meant, with nothing beside it but what names its kind or place. */
function isCitation({ numbers, provisions }: DocumentNumbers): boolean {
  const clear = (steps: readonly SaidStep[]) =>
    ['dieu', 'muc', 'chuong'].includes(steps[0]?.token ?? '') && (steps.length > 1 || steps[0]?.loose === false);
  return numbers.length === 0 && provisions.length > 0 && provisions.every(clear);
}

function provisionsAnywhere(said: DocumentNumbers, documents: readonly JumpDocument[]): Jump[] {
  return documents
    .filter((document) => document.anchors !== undefined && isMeant(document, said))
    .sort(byStanding)
    .flatMap((document) =>
      said.provisions.flatMap((steps) => anchorsIn(document, steps, said.kinds).map((anchor) => provisionJump(document, anchor))),
    );
}

function isMeant(document: JumpDocument, { kinds, years, days, words }: DocumentNumbers): boolean {
  if (!kinds.every((kind) => isOfKind(document, kind)) || !years.every((year) => year === document.year) || days.length > 0) return false;
  return withoutOrigin(document, words).every(({ typed, bare }) => isStopSyllable(typed, typed !== bare));
}

function documentJump({ id, url, title, number, state }: JumpDocument): Jump {
  return { kind: 'document', id, url, title, ...(number !== undefined && { number }), path: [], state, ended: standings[state] === 2 };
}

function provisionJump(document: JumpDocument, anchor: string): Jump {
  return { ...documentJump(document), kind: 'provision', url: `${document.url}#${anchor}`, path: describeAnchor(anchor) };
}

/** A citation in words, by the first way it can be read. */
function pathOf(steps: readonly SaidStep[]): string[] {
  return describeAnchor(steps.map(({ token, values }) => [token, values[0] ?? ''].filter((part) => part !== '').join('-')).join('-'));
}
