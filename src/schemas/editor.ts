import { z } from 'zod';

/** What an editor sees of a field in the CMS. Every field of every schema has one; a field without it fails the build. */
export interface EditorInfo {
  /** The name of the field, in Vietnamese. */
  readonly label: string;
  /** One or two sentences: what to write here, with an example. */
  readonly hint?: string;
  /** How it is edited, where the shape alone does not tell. */
  readonly widget?: 'text' | 'file' | 'hidden';
  /** The collection whose entries the value names. */
  readonly relation?: string;
  /** Only entries that hold the whole text: a provision is named by its anchor. */
  readonly fullTextOnly?: true;
  /** The field of the same object, or of the entry, that names the document whose provision this value is. */
  readonly provisionOf?: string;
  /** The field of the same object whose provision this value quotes, word for word. */
  readonly quoteOf?: string;
  /** Vietnamese names of enum values, for a select. */
  readonly options?: Readonly<Record<string, string>>;
  /** The value a new entry starts with. */
  readonly initial?: string | number | boolean | readonly string[];
  /** How one item of a list is called ("bước", "giấy tờ"). */
  readonly item?: string;
  /** The fields of an item that tell it from the others when the list is folded; the first plain one where nothing is said. */
  readonly summary?: readonly string[];
}

export const editorRegistry = z.registry<EditorInfo>();

/**
 * Names a field for editors. The schema is copied, so that one shared shape can carry a different label in each place.
 * Call it last: a schema derived from the result loses the label.
 */
export function field<T extends z.ZodType>(schema: T, label: string, hint?: string, more: Omit<EditorInfo, 'label' | 'hint'> = {}): T {
  const copy = schema.clone();
  editorRegistry.add(copy, { label, ...(hint === undefined ? {} : { hint }), ...more });
  return copy;
}

/** A closed choice with Vietnamese names: the table is the single source of values and names. */
export function choice<const T extends Readonly<Record<string, string>>>(table: T) {
  return z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]);
}
