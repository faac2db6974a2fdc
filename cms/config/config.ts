import { type CollectionName, collectionNames, collections } from '../../src/schemas/collections.ts';
import { bodyField } from './body.ts';
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
    collections: collectionNames.map(decapCollection),
  };
}

/** The name of the file format of a collection; see cms/format/. */
export const formatName = (collection: CollectionName) => `tep-${collection}`;

function decapCollection(name: CollectionName): DecapCollection {
  const described: (typeof collections)[CollectionName] & { readonly single?: string } = collections[name];
  const fields: DecapField[] = [...objectFields(described.schema, name), ...bodyField(described.body)];
  const common = {
    name,
    label: described.label,
    label_singular: described.one,
    description: described.hint,
    format: formatName(name),
    delete: described.deletable,
  };
  if (described.single !== undefined) {
    const file = { name: described.single, label: described.label, file: `content/${name}/${described.single}.md`, fields };
    return { ...common, files: [file] };
  }
  return {
    ...common,
    folder: `content/${name}`,
    extension: 'md',
    create: true,
    slug: 'shortName' in described.schema.shape ? '{{shortName}}' : '{{title}}',
    summary: '{{title}}',
    preview_path: `${name}/{{slug}}/`,
    ...viewsOf(described.schema),
    fields,
  };
}
