import { anchors } from '../../../src/domain/law/anchors.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { readJumpDocuments } from '../../../src/domain/search/jump-documents.ts';
import { jumpRecord } from '../../../src/domain/search/jump-records.ts';
import { readCollection } from '../../../src/integrations/content-files/read-content.ts';
import type { EntryData } from '../../../src/schemas/collections.ts';

const provinces = new Map(readCollection('content', 'tinh').map(({ id, data }) => [id, (data as EntryData<'tinh'>).title]));

/** The records of the documents in content/, as the built site writes them. */
export const records = readCollection('content', 'van-ban').map(({ id, data, body }) => {
  const entry = data as EntryData<'van-ban'>;
  const { state, province, fullText } = entry;
  const held = fullText ? { anchors: new Set(anchors(parse(body).law)) } : {};
  return jumpRecord({ id, ...entry, ...held }, { state, place: province === undefined ? undefined : provinces.get(province) });
});

/** Read back from the text of the file, so that what it leaves out is left out here. */
export const documents = readJumpDocuments(JSON.parse(JSON.stringify(records)));
