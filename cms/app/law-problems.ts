import { withoutCleared } from '../../src/domain/entry/front-matter.ts';
import { type CollectionName, kindOf } from '../../src/schemas/collections.ts';
import { editorRegistry } from '../../src/schemas/editor.ts';
import { cmsProvisionStrings as s } from '../../src/strings/cms-provision.ts';
import { type FieldAt, fieldsAt, inSchemaShape } from '../format/schema-shape.ts';
import { nameOf, type Provision } from '../law/outline.ts';
import { quotationIn } from '../law/quotation.ts';
import { labelPath } from './explain.ts';

/** The outline of a document; undefined when its text is not held here. */
type OutlineOf = (document: string) => Promise<readonly Provision[] | undefined>;

/**
 * What the words of the law have against saving an entry, a Vietnamese sentence each: provisions that their document does not have,
 * and quotations that do not stand in their provision. A document that cannot be read is left to the content check.
 */
export async function lawProblemsOf(collection: CollectionName, data: Record<string, unknown>, outlineOf: OutlineOf): Promise<string[]> {
  const { schema } = kindOf(collection, data);
  const value = (withoutCleared(inSchemaShape(schema, data)) ?? {}) as Readonly<Record<string, unknown>>;
  const fields = fieldsAt(schema, value).filter((field) => typeof field.value === 'string' && field.value !== '');
  const found = await Promise.all(
    fields.map(async (field) => {
      const holder = editorRegistry.get(field.schema)?.provisionOf;
      const document = holder === undefined ? undefined : (field.parent[holder] ?? value[holder]);
      const outline = typeof document === 'string' ? await outlineOf(document).catch(() => undefined) : undefined;
      return outline === undefined ? [] : problemsAt(field, quotationOf(field, fields), outline);
    }),
  );
  return found.flat().map(({ path, problem }) => `${labelPath(schema, path)}: ${problem}`);
}

/** The field beside a provision that quotes it. */
function quotationOf({ path, parent }: FieldAt, fields: readonly FieldAt[]): FieldAt | undefined {
  return fields.find((other) => other.parent === parent && editorRegistry.get(other.schema)?.quoteOf === path.at(-1));
}

interface Found {
  readonly path: FieldAt['path'];
  readonly problem: string;
}

function problemsAt({ path, value: anchor }: FieldAt, quote: FieldAt | undefined, outline: readonly Provision[]): Found[] {
  const provision = outline.find((each) => each.anchor === anchor);
  if (provision === undefined) return [{ path, problem: s.problems.unknown(String(anchor)) }];
  if (quote === undefined) return [];
  const fit = quotationIn(provision, String(quote.value), outline);
  if (fit.stands) return [];
  const { elsewhere, from } = fit;
  const place = nameOf(provision);
  const problem = elsewhere === undefined ? s.problems.differs(place, from) : s.problems.elsewhere(place, nameOf(elsewhere));
  return [{ path: quote.path, problem }];
}
