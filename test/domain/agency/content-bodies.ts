import type { Bodies } from '../../../src/domain/agency/succession.ts';
import { readCollection } from '../../../src/integrations/content-files/read-content.ts';
import { collections } from '../../../src/schemas/collections.ts';

const byId = <T>(entries: readonly (T & { readonly id: string })[]) => new Map(entries.map((entry) => [entry.id, entry]));

/** The types of bodies and the provinces of this checkout. */
export function contentBodies(): Bodies {
  const agencies = readCollection('content', 'co-quan').map(({ id, data }) => ({ ...collections['co-quan'].schema.parse(data), id }));
  const provinces = readCollection('content', 'tinh').map(({ id, data }) => ({ ...collections.tinh.schema.parse(data), id }));
  return { agencies: byId(agencies), provinces: byId(provinces) };
}
