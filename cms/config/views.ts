import type { z } from 'zod';
import { publicationStates } from '../../src/schemas/vocabulary.ts';

/** How a list of entries may be sorted and filtered. */
export function viewsOf(schema: z.ZodObject) {
  const sortable = ['title', 'checkedOn', 'stateCheckedOn', 'publishedOn', 'issuedOn'].filter((name) => name in schema.shape);
  const filters = Object.entries(publicationStates).map(([pattern, label]) => ({ label, field: 'status', pattern: `^${pattern}$` }));
  return { sortable_fields: sortable, ...('status' in schema.shape ? { view_filters: filters } : {}) };
}
