import type { CollectionEntry } from 'astro:content';
import type { AgencyType, Bodies, ProvinceType } from '../domain/agency/succession.ts';
import type { Duty } from '../domain/matrix/duty.ts';
import { groupMembers, type GroupMembers } from '../domain/matrix/ways.ts';
import { publishedEntries } from './entries.ts';

export type DutyEntry = CollectionEntry<'trach-nhiem'>;
export type AgencyEntry = CollectionEntry<'co-quan'>;
export type DocumentEntry = CollectionEntry<'van-ban'>;

/** A duty with the entry it stands in, which says how well it was read and whether it holds. */
export interface HeldDuty {
  readonly duty: Duty;
  readonly entry: DutyEntry['data'];
}

/** All that the matrix is made of, read once for a build. `today` is the day of the build in Vietnam. */
export interface DutyHoldings {
  readonly today: string;
  readonly duties: readonly HeldDuty[];
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  readonly provinces: ReadonlyMap<string, CollectionEntry<'tinh'>>;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  readonly bodies: Bodies;
  /** Who belongs to each name for many. */
  readonly groups: GroupMembers;
}

let holdings: Promise<DutyHoldings> | undefined;

/** The matrix of this build; while an editor's changes are being watched it is read anew each time. */
export async function dutyHoldings(): Promise<DutyHoldings> {
  if (holdings === undefined || import.meta.env.DEV) holdings = readHoldings();
  return await holdings;
}

async function readHoldings(): Promise<DutyHoldings> {
  const [entries, agencies, provinces, documents] = await Promise.all([
    publishedEntries('trach-nhiem'),
    publishedEntries('co-quan'),
    publishedEntries('tinh'),
    publishedEntries('van-ban'),
  ]);
  const types = new Map(agencies.map(({ id, data }): [string, AgencyType] => [id, { id, ...data }]));
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((entry) => [entry.id, entry]));
  return {
    today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
    duties: entries.flatMap(({ data }) =>
      data.rows.map((row) => ({ duty: { ...row, document: data.document, agency: data.agency }, entry: data })),
    ),
    agencies: byId(agencies),
    provinces: byId(provinces),
    documents: byId(documents),
    bodies: {
      agencies: types,
      provinces: new Map(provinces.map(({ id, data }): [string, ProvinceType] => [id, { id, ...data }])),
    },
    groups: groupMembers(types),
  };
}
