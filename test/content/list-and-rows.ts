import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { type Unit, units } from '../../src/domain/law/anchors.ts';
import { parse } from '../../src/domain/law/parse.ts';
import { readCollection } from '../../src/integrations/content-files/read-content.ts';

const listed = z.union([
  z.strictObject({ anchor: z.string(), none: z.string().min(1) }),
  z.strictObject({
    anchor: z.string(),
    bodies: z.array(z.string()).min(1),
    obligations: z.int().min(1),
    figures: z.array(z.string()),
  }),
]);
export type Listed = z.infer<typeof listed>;

/** What somebody found who read the texts alone: which provision charges whom, by document. */
export const list = z.record(z.string(), z.array(listed)).parse(parseYaml(readFileSync('test/content/assignments.yaml', 'utf8')));

export interface HeldRow {
  readonly agency: string;
  readonly provision: string;
  readonly quote: string;
}

/** The same document in this checkout: its provisions, its rows, and what it says of itself. */
export interface Held {
  readonly title: string;
  readonly units: readonly Unit[];
  readonly rows: readonly HeldRow[];
  readonly sections: readonly string[];
  readonly notDuties: ReadonlySet<string>;
}

/** What these tests read of an entry; the content check asks for the rest. */
const entry = z.looseObject({
  document: z.string(),
  agency: z.string(),
  rows: z.array(z.looseObject({ provision: z.string().optional(), quote: z.string().optional() })),
});
const assignment = z.looseObject({
  document: z.string(),
  sections: z.array(z.string()),
  notDuties: z.array(z.looseObject({ provision: z.string() })),
});

const laws = readCollection('content', 'van-ban');
const duties = readCollection('content', 'trach-nhiem').map(({ data }) => entry.parse(data));
const assignments = readCollection('content', 'giao-viec').map(({ data }) => assignment.parse(data));

export function heldDocument(document: string): Held {
  const law = laws.find(({ id }) => id === document);
  const own = assignments.find((each) => each.document === document);
  const rows = duties
    .filter((each) => each.document === document)
    .flatMap(({ agency, rows: all }) =>
      all.flatMap(({ provision, quote = '' }) => (provision === undefined ? [] : [{ agency, provision, quote: quote.replace(/\s+/gu, ' ') }])),
    );
  return {
    title: z.looseObject({ title: z.string() }).parse(law?.data).title,
    units: units(parse(law?.body ?? '').law),
    rows,
    sections: own?.sections ?? [],
    notDuties: new Set(own?.notDuties.map(({ provision }) => provision)),
  };
}

/** The provisions of the parts that give work, those parts with them. */
export function scopeOf({ units: all, sections }: Held): Unit[] {
  const inside = new Set(sections);
  return all.filter(({ anchor, parents }) => inside.has(anchor) || parents.some((parent) => inside.has(parent)));
}
