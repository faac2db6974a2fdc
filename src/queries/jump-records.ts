import { type JumpRecord, jumpRecord } from '../domain/search/jump-records.ts';
import { publishedEntries } from './entries.ts';
import { provinceLink } from './institutions.ts';
import { lawLibrary } from './law-library.ts';

/** Every document with its number, names and anchors, for the search page to go straight to what was typed. */
export async function jumpRecords(): Promise<JumpRecord[]> {
  const { known } = await lawLibrary();
  const records = (await publishedEntries('van-ban')).map(async ({ id, data }) => {
    const document = known.byId.get(id);
    const place = (await provinceLink(data.province))?.title;
    return document === undefined ? [] : [jumpRecord(document, { state: data.state, place })];
  });
  return (await Promise.all(records)).flat();
}
