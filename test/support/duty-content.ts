import type { CollectionEntry } from 'astro:content';
import type { AgencyType, ProvinceType } from '../../src/domain/agency/succession.ts';
import { groupMembers } from '../../src/domain/matrix/ways.ts';
import { readCollection } from '../../src/integrations/content-files/read-content.ts';
import type { DutyHoldings } from '../../src/queries/duty-holdings.ts';
import { type CollectionName, collections, type EntryData } from '../../src/schemas/collections.ts';

export interface Entry<C extends CollectionName> {
  readonly id: string;
  readonly collection: C;
  readonly data: EntryData<C>;
  readonly body: string;
}

/** Entries of the real content that their schema takes; what it does not take, the content check tells. */
export function contentEntries<C extends CollectionName>(collection: C): Entry<C>[] {
  return readCollection('content', collection).flatMap(({ id, data, body }) => {
    const read = collections[collection].schema.safeParse(data);
    return read.success ? [{ id, collection, data: read.data as EntryData<C>, body }] : [];
  });
}

/** The matrix of the real content, as a build reads it on a given day. */
export function dutyContent(today: string): DutyHoldings {
  const byId = <C extends CollectionName>(collection: C) =>
    new Map(contentEntries(collection).map((entry) => [entry.id, entry as unknown as CollectionEntry<C>]));
  const [agencies, provinces] = [byId('co-quan'), byId('tinh')];
  const types = new Map([...agencies].map(([id, { data }]): [string, AgencyType] => [id, { id, ...data }]));
  return {
    today,
    duties: contentEntries('trach-nhiem').flatMap(({ data }) =>
      data.rows.map((row) => ({ duty: { ...row, document: data.document, agency: data.agency }, entry: data })),
    ),
    agencies,
    provinces,
    documents: byId('van-ban'),
    bodies: {
      agencies: types,
      provinces: new Map([...provinces].map(([id, { data }]): [string, ProvinceType] => [id, { id, ...data }])),
    },
    groups: groupMembers(types),
  };
}
