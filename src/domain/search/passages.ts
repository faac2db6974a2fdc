import { type FoundDocument, tokens } from './document.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import { placeOf } from './place.ts';
import type { Plan } from './plan.ts';

/** A stretch of a page that a result can point to: from its anchor to the next one. */
export interface Passage {
  /** Absent for the words before the first anchor. */
  readonly anchor?: string;
  /** Where it stands, outermost first: `['Quy chế', 'Điều 6', 'khoản 9']`. */
  readonly path: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly occurrences: readonly Occurrence[];
}

interface Start {
  readonly anchor?: string;
  readonly path: readonly string[];
  readonly from: number;
}

/** One start for each location: where several anchors begin together, the innermost is meant. */
function starts(document: FoundDocument): Start[] {
  const byLocation = new Map<number, Start>([[0, { path: [], from: 0 }]]);
  for (const anchor of document.anchors) {
    const path = placeOf(document.url, anchor);
    const held = byLocation.get(anchor.location);
    if (path.length === 0 || (held !== undefined && held.path.length > path.length)) continue;
    byLocation.set(anchor.location, { anchor: anchor.id, path, from: anchor.location });
  }
  return [...byLocation.values()].sort((a, b) => a.from - b.from);
}

/** Worth of a set of occurrences: every term once. Counting repetitions was measured and made the order worse. */
export function worth(found: readonly Occurrence[], values: ReadonlyMap<string, number>): number {
  const shares = new Map<string, number>();
  for (const { term, share } of found) shares.set(term, Math.max(shares.get(term) ?? 0, share));
  return [...shares].reduce((sum, [term, share]) => sum + (values.get(term) ?? 0) * share, 0);
}

/** How much a term adds when it stands in the name of the place: "điều 6" asks for Điều 6, not for a text that mentions it. */
const pathShare = 0.5;

/** Cuts a page at its anchors and weighs every piece that holds something of the query; best first. */
export function passages(
  document: FoundDocument,
  found: readonly Occurrence[],
  values: ReadonlyMap<string, number>,
  plan: Plan,
): Passage[] {
  const begins = starts(document);
  return begins
    .map((start, at): Passage => {
      const to = begins[at + 1]?.from ?? document.words.length;
      const inside = found.filter((each) => each.at >= start.from && each.at < to);
      const inPath = occurrences(plan, tokens(start.path.join(' ')));
      return { ...start, to, score: worth(inside, values) + pathShare * worth(inPath, values), occurrences: inside };
    })
    .filter((passage) => passage.occurrences.length > 0)
    .sort((a, b) => b.score - a.score || a.from - b.from);
}
