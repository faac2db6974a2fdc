import type { Alias, AliasRelation } from './aliases.ts';

/** The aliases as one small file beside the index: a row each, without the names of the fields. */
type Row = readonly [term: string, relation: number, said: readonly string[], means?: readonly string[], alone?: readonly string[]];

const relations: readonly AliasRelation[] = ['same', 'broader', 'formerly'];

/** Writes aliases as the search page loads them. */
export function writeAliases(aliases: readonly Alias[]): string {
  const rows = aliases.map(({ term, relation, said, means, alone = [] }): Row => {
    const start = [term, relations.indexOf(relation), said] as const;
    return alone.length > 0 ? [...start, means, alone] : means.length > 0 ? [...start, means] : start;
  });
  return JSON.stringify(rows);
}

/**
 * Reads what `writeAliases` wrote; a row of another shape, as from another version of the portal, is left out.
 *
 * @example readAliases('[["án treo",0,["tù treo"]]]')[0]?.term // 'án treo'
 */
export function readAliases(text: string): Alias[] {
  const rows: unknown = JSON.parse(text);
  return Array.isArray(rows) ? rows.flatMap(readRow) : [];
}

function readRow(row: unknown): Alias[] {
  const [term, number, said, means = [], alone] = Array.isArray(row) ? (row as readonly unknown[]) : [];
  const relation = relations[Number(number)];
  if (typeof term !== 'string' || relation === undefined || !isTexts(said) || !isTexts(means)) return [];
  return [{ term, relation, said, means, ...(isTexts(alone) && { alone }) }];
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
