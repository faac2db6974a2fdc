import { type FoundDocument, token, tokens } from './document.ts';
import type { TermValues } from './fuse.ts';
import { indexedLength } from './index-text.ts';
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
  /** Where an excerpt begins: after the title or heading, which the result shows anyway. */
  readonly shownFrom: number;
  readonly score: number;
  readonly occurrences: readonly Occurrence[];
}

interface Start {
  readonly anchor?: string;
  readonly path: readonly string[];
  readonly from: number;
  readonly shownFrom: number;
}

/** The word after a title or heading that stands at `from`: the result shows it anyway. */
function behind(document: FoundDocument, from: number, heading: string): number {
  const stands = token(document.words[from] ?? '').bare === tokens(heading)[0]?.bare;
  return stands ? from + indexedLength(heading) : from;
}

/** One start for each location: where several anchors begin together, the innermost is meant. */
function starts(document: FoundDocument): Start[] {
  const byLocation = new Map<number, Start>([[0, { path: [], from: 0, shownFrom: behind(document, 0, document.title) }]]);
  for (const { id, location, text, heading } of document.anchors) {
    const path = placeOf(document.url, { id, text, heading });
    const held = byLocation.get(location);
    if (path.length === 0 || (held !== undefined && held.path.length > path.length)) continue;
    byLocation.set(location, { anchor: id, path, from: location, shownFrom: heading ? behind(document, location, text) : location });
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
const pathShare = 1;

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** “Mục II” is asked for as “mục 2”, too. */
function bothNumerals(step: string): string[] {
  const [, unit = '', numeral = ''] = /^(\S+) ([IVX]+)$/u.exec(step) ?? [];
  return roman.includes(numeral) ? [step, `${unit} ${String(roman.indexOf(numeral) + 1)}`] : [step];
}

/** Cuts a page at its anchors and weighs every piece that holds something of the query; best first. */
export function passages(document: FoundDocument, found: readonly Occurrence[], { values, ofPlaces }: TermValues, plan: Plan): Passage[] {
  const begins = starts(document);
  return begins
    .map((start, at): Passage => {
      const to = begins[at + 1]?.from ?? document.words.length;
      const inside = found.filter((each) => each.at >= start.from && each.at < to);
      const inPath = occurrences(plan, tokens(start.path.flatMap(bothNumerals).join(' ')));
      return { ...start, to, score: worth(inside, values) + pathShare * worth(inPath, ofPlaces), occurrences: inside };
    })
    .filter((passage) => passage.occurrences.length > 0)
    .sort((a, b) => b.score - a.score || a.from - b.from);
}
