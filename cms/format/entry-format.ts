import { Document } from 'yaml';
import { readEntry, withoutCleared } from '../../src/domain/entry/front-matter.ts';
import type { z } from 'zod';
import { inSchemaShape } from './schema-shape.ts';

export interface EntryFormat {
  fromFile(text: string): Record<string, unknown>;
  toFile(data: Record<string, unknown>): string;
}

/**
 * Reads and writes the files of one collection in the CMS. The body comes back byte for byte: only the blank line
 * between front matter and body is ours. Fields come in the schema's order; what the editor cleared is left out.
 *
 * @example entryFormat(schema).toFile({ body: 'B\n', title: 'A' }) // '---\ntitle: A\n---\n\nB\n'
 */
export function entryFormat(schema: z.ZodType): EntryFormat {
  return {
    fromFile(text) {
      const { data, body, messages } = readEntry(text, '');
      const problem = messages.find(({ severity }) => severity === 'error');
      if (problem !== undefined) throw new Error(problem.reason);
      const shown = body.startsWith('\n') ? body.slice(1) : body;
      return { ...(data as Record<string, unknown>), ...(shown === '' ? {} : { body: shown }) };
    },
    toFile({ body, ...data }) {
      const kept = withoutCleared(inSchemaShape(schema, data)) ?? {};
      const yaml = new Document(kept, { version: '1.2', aliasDuplicateObjects: false }).toString({ lineWidth: 0, singleQuote: true });
      return `---\n${yaml}---\n${typeof body === 'string' && body !== '' ? `\n${body}` : ''}`;
    },
  };
}
