import { type CollectionName, collectionNames, type KindInfo, kindsOf } from '../../src/schemas/collections.ts';

/**
 * A collection of Decap: a folder, or those of its entries that are of one kind. A folder with two kinds stands in the menu
 * twice, and once more out of sight, whole: what relations to either kind choose from.
 */
export interface CmsCollection {
  readonly name: string;
  readonly folder: CollectionName;
  readonly kind: KindInfo;
  readonly filter?: { readonly field: string; readonly value: boolean };
  readonly hide?: true;
}

const whole = (folder: CollectionName) => `moi-${folder}`;

/** The collections of Decap for one folder of content/. */
export function cmsCollections(folder: CollectionName): CmsCollection[] {
  const { own, kinds } = kindsOf(folder);
  if (kinds === undefined) return [{ name: folder, folder, kind: own }];
  const { field, whenTrue, whenFalse } = kinds;
  return [
    { name: folder, folder, kind: whenTrue, filter: { field, value: true } },
    { name: `the-${folder}`, folder, kind: whenFalse, filter: { field, value: false } },
    { name: whole(folder), folder, kind: { ...whenFalse, label: own.label, one: own.one, deletable: false }, hide: true },
  ];
}

/** The collection of Decap from whose entries a relation chooses. */
export function relatedCollection(folder: string, fullTextOnly: boolean): string {
  const name = collectionNames.find((each) => each === folder);
  return name === undefined || fullTextOnly || kindsOf(name).kinds === undefined ? folder : whole(name);
}

/** The folder of content/ behind a collection of Decap; undefined for a name that is none of ours. */
export function folderOf(cmsName: string): CollectionName | undefined {
  return collectionNames.find((folder) => cmsCollections(folder).some(({ name }) => name === cmsName));
}
