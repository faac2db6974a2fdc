import { pageUrl } from '../link/page-url.ts';
import type { Named } from '../page/page-view.ts';
import { type Direction, type RelationType, relationTypes } from './relation-types.ts';

/** A relation as it is stated on the acting document; without `provision` it touches the whole of the other one. */
export interface StatedRelation {
  readonly type: RelationType;
  readonly document: string;
  readonly provision?: string | undefined;
  readonly note?: string | undefined;
}

/** A document as relations know it, held whole or by its card. */
export interface RelatedDocument {
  readonly id: string;
  readonly shortName: string;
  readonly number?: string | undefined;
  readonly issuedOn?: string | undefined;
  readonly state: Named;
  readonly relations: readonly StatedRelation[];
}

/** A relation read from the words of a text held here: its căn cứ lines and all else it cites. */
export interface ReadRelation {
  readonly type: 'can-cu' | 'dan-chieu';
  readonly from: string;
  readonly to: string;
}

/** One line of the relations of a document, ready to show: what the other document is to this one. */
export interface RelationView {
  readonly type: RelationType;
  readonly direction: Direction;
  /** "Được thay bằng" */
  readonly label: string;
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly state: Named;
  readonly number: string | undefined;
  /** Which provisions are touched, and what editors add. */
  readonly note: string | undefined;
}

/** One citation that has found its document, and the anchor of the words it stands in (`can-cu-1`, `quy-che-dieu-6`). */
export interface FoundCitation {
  readonly from: string;
  readonly anchor: string | undefined;
  readonly to: string;
}

/** What a text's own citations say of its relations: what stands in a căn cứ line is a căn cứ, all else a dẫn chiếu. */
export function readRelations(citations: readonly FoundCitation[]): ReadRelation[] {
  return citations
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, anchor }) => ({ type: isBasisLine(anchor) ? 'can-cu' : 'dan-chieu', from, to }));
}

/**
 * Says whether an anchor names a line of căn cứ, of the document or of one attached to it.
 *
 * @example isBasisLine('quy-che-can-cu-1') // true
 */
export function isBasisLine(anchor: string | undefined): boolean {
  return /(?:^|-)can-cu-\d+(?:-lan-\d+)?$/u.test(anchor ?? '');
}

interface Seen extends StatedRelation {
  readonly direction: Direction;
  readonly other: RelatedDocument;
}

/**
 * All relations of a document, from both sides: those it states, those that others state of it, and those read from the words of
 * texts. Each pair stands once for each type and direction; a mere dẫn chiếu gives way to anything that says more.
 */
export function relationsOf(id: string, documents: readonly RelatedDocument[], read: readonly ReadRelation[]): RelationView[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const seenFrom = (from: string, to: string, relation: StatedRelation): Seen[] => {
    const other = from === to ? undefined : byId.get(from === id ? to : from);
    if (other === undefined || (from !== id && to !== id)) return [];
    return [{ ...relation, direction: from === id ? 'acting' : 'passive', other }];
  };
  const stated = documents.flatMap((document) => document.relations.flatMap((each) => seenFrom(document.id, each.document, each)));
  const told = read.flatMap(({ type, from, to }) => seenFrom(from, to, { type, document: to }));
  const pairs = Map.groupBy([...stated, ...told], ({ direction, other }) => `${direction} ${other.id}`);
  return [...pairs.values()]
    .flatMap(viewsOfPair)
    .sort(byWeight)
    .map(({ view }) => view);
}

interface Weighed {
  readonly view: RelationView;
  readonly issuedOn: string;
}

/** What stands between two documents in one direction, each type once. */
function viewsOfPair(relations: readonly Seen[]): Weighed[] {
  const types = Map.groupBy(relations, ({ type }) => type);
  if (types.size > 1) types.delete('dan-chieu');
  return [...types].flatMap(([type, same]) => {
    const [first] = same;
    return first === undefined ? [] : [{ view: viewOf(type, first, same), issuedOn: first.other.issuedOn ?? '' }];
  });
}

function viewOf(type: RelationType, { direction, other }: Seen, same: readonly Seen[]): RelationView {
  const { id, shortName, state, number } = other;
  const notes = same.flatMap(({ provision, note }) => [provision, note].filter((part) => part !== undefined).join(': ') || []);
  return {
    type,
    direction,
    label: relationTypes[type][direction],
    id,
    title: shortName,
    path: pageUrl('van-ban', id),
    state,
    number,
    note: notes.length === 0 ? undefined : [...new Set(notes)].join('; '),
  };
}

/** What ends or changes a document comes first; of one sort the newest. */
function byWeight(a: Weighed, b: Weighed): number {
  const order = ({ view: { type, direction } }: Weighed) => relationTypes[type].order[direction];
  return order(a) - order(b) || b.issuedOn.localeCompare(a.issuedOn) || a.view.title.localeCompare(b.view.title, 'vi', { numeric: true });
}
