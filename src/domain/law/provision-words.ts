const fields: ReadonlySet<string> = new Set(['provision', 'basis']);

/**
 * The words in which the fields of a page name provisions, beside its list of bases: each step's, each statement's, each handing-over's.
 *
 * @example provisionWords({ steps: [{ provision: 'Điều 9 Nghị định 152/2026/NĐ-CP' }] }) // ['Điều 9 Nghị định 152/2026/NĐ-CP']
 */
export function provisionWords(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(provisionWords);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data as Readonly<Record<string, unknown>>).flatMap(([field, value]) => {
    if (typeof value === 'string') return fields.has(field) ? [value] : [];
    return field === 'basis' ? [] : provisionWords(value);
  });
}
