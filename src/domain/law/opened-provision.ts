import type { Unit } from './anchors.ts';
import { citeProvision } from './cite.ts';

/** One unit of a provision that is shown away from its page; `depth` counts from the provision itself. */
export interface QuotedUnit {
  readonly anchor: string;
  readonly depth: number;
  readonly marker: string;
  readonly words: string;
}

/** A cited provision with its words, to be read where it is cited. */
export interface OpenedProvision {
  /** As officials cite it: "khoản 9 Điều 6 Quy chế". */
  readonly name: string;
  /** Its place, widest first, the document before it where that is another: ["Quy chế", "Điều 6", "khoản 9"]. */
  readonly place: readonly string[];
  readonly path: string;
  /** None where only its address is told. */
  readonly units: readonly QuotedUnit[];
  /** Whether all its words stand here; official words are never cut without saying so. */
  readonly complete: boolean;
}

/** About a minute of reading at the pace of a slow reader; a provision that is longer by itself is still shown whole. */
const wordLimit = 120;

/** The provisions of a text in their order, and where each anchor stands among them. */
export interface ProvisionIndex {
  readonly units: readonly Unit[];
  readonly positions: ReadonlyMap<string, number>;
}

/** Makes the provisions of a text ready to be opened, one look each. */
export function provisionIndex(units: readonly Unit[]): ProvisionIndex {
  return { units, positions: new Map(units.map(({ anchor }, position) => [anchor, position])) };
}

/**
 * A provision with the units under it: its own words always, then whole units in their order until the next would pass the limit.
 * Undefined for what is no provision of the text (an attached document as a whole, a căn cứ).
 */
export function openProvision(
  { units, positions }: ProvisionIndex,
  anchor: string,
  where: { readonly path: string; readonly document?: string | undefined },
): OpenedProvision | undefined {
  const at = positions.get(anchor);
  const first = at === undefined ? undefined : units[at];
  if (at === undefined || first === undefined) return undefined;
  const isInside = (unit: Unit | undefined) => unit?.parents.includes(anchor) === true;
  const shown = [first];
  let total = countWords(first);
  for (let next = units[at + 1]; next !== undefined && isInside(next); next = units[at + shown.length]) {
    total += countWords(next);
    if (total > wordLimit) break;
    shown.push(next);
  }
  const complete = !isInside(units[at + shown.length]);
  // A unit that only opens others ("1. Công an tỉnh") says nothing when none of them follows.
  while (!complete && shown.length > 1 && units[at + shown.length]?.parents.includes(shown.at(-1)?.anchor ?? '') === true) shown.pop();
  return {
    name: citeProvision(anchor),
    place: [...(where.document === undefined ? [] : [where.document]), ...first.path],
    path: where.path,
    units: shown.map((unit) => ({
      anchor: unit.anchor,
      depth: unit.parents.length - first.parents.length,
      marker: unit.marker,
      words: unit.text,
    })),
    complete,
  };
}

function countWords({ text }: Unit): number {
  return text.split(/\s+/u).length;
}
