import { z } from 'zod';
import { type CollectionName, collectionNames, kindsOf } from '../../src/schemas/collections.ts';
import { bodyField } from './body.ts';
import { type CmsCollection, cmsCollections } from './collection-names.ts';
import { objectFields } from './fields.ts';
import type { DecapCollection, DecapField } from './types.ts';
import { viewsOf } from './views.ts';

/** Where the local backend listens, relative to the admin page. */
export const backendPath = 'api/v1';
export const mediaFolder = 'public/tai-len';

/** The whole configuration of Decap, from the schemas. Throws when a field has no label. */
export function cmsConfig() {
  return {
    load_config_file: false,
    locale: 'vi',
    publish_mode: 'simple',
    editor: { preview: false },
    media_folder: mediaFolder,
    public_folder: '/tai-len',
    slug: { encoding: 'ascii', clean_accents: true },
    collections: collectionNames.flatMap(cmsCollections).map(decapCollection),
  };
}

/** The name of the file format of a collection; see cms/format/. */
export const formatName = (collection: CollectionName) => `tep-${collection}`;

function decapCollection({ name, folder, kind, filter, hide }: CmsCollection): DecapCollection {
  const { schema } = kind;
  if (!(schema instanceof z.ZodObject)) throw new Error(`CMS config: ${name} has several kinds of entry; name them in kinds`);
  const fields: DecapField[] = [...objectFields(schema, name), ...bodyField(kind.body)];
  const common = {
    name,
    label: kind.label,
    label_singular: kind.one,
    description: kind.hint,
    format: formatName(folder),
    delete: kind.deletable,
  };
  const { single, pageless, idOf } = kindsOf(folder).own;
  if (single !== undefined) {
    const file = { name: single, label: kind.label, file: `content/${folder}/${single}.md`, fields };
    return { ...common, files: [file] };
  }
  return {
    ...common,
    folder: `content/${folder}`,
    extension: 'md',
    create: hide !== true,
    ...(filter === undefined ? {} : { filter }),
    ...(hide === undefined ? {} : { hide }),
    slug: idOf === undefined ? ('shortName' in schema.shape ? '{{shortName}}' : '{{title}}') : inBraces(idOf).join('-'),
    summary: idOf === undefined ? '{{title}}' : inBraces(idOf).join(' · '),
    ...(idOf?.[0] === undefined ? {} : { identifier_field: idOf[0] }),
    ...(pageless === true ? {} : { preview_path: `${folder}/{{slug}}/` }),
    ...viewsOf(schema),
    fields,
  };
}

const inBraces = (fields: readonly string[]) => fields.map((name) => `{{${name}}}`);
