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
  readonly units: readonly QuotedUnit[];
  /** Whether all its words stand here; official words are never cut without saying so. */
  readonly complete: boolean;
}

/** About a minute of reading at the pace of a slow reader; a provision that is longer by itself is still shown whole. */
const wordLimit = 120;

/**
 * A provision with the units under it: its own words always, then whole units in their order until the next would pass the limit.
 * Undefined for what is no provision of the text (an attached document as a whole, a căn cứ).
 */
export function openProvision(
  all: readonly Unit[],
  anchor: string,
  where: { readonly path: string; readonly document?: string | undefined },
): OpenedProvision | undefined {
  const at = all.findIndex((unit) => unit.anchor === anchor);
  const first = all[at];
  if (first === undefined) return undefined;
  const next = all.findIndex((unit, index) => index > at && !unit.parents.includes(anchor));
  const family = all.slice(at, next < 0 ? undefined : next);
  const shown = family.slice(0, fitting(family));
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
    complete: shown.length === family.length,
  };
}

function fitting(family: readonly Unit[]): number {
  let total = 0;
  const over = family.findIndex((unit, index) => {
    total += unit.text.split(/\s+/u).length;
    return index > 0 && total > wordLimit;
  });
  if (over < 0) return family.length;
  // A unit that only opens others ("1. Công an tỉnh") says nothing when none of them follows.
  let end = over;
  while (end > 1 && family[over]?.parents.includes(family[end - 1]?.anchor ?? '') === true) end -= 1;
  return end;
}
