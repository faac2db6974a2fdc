import { anchors } from '../../../src/domain/law/anchors.ts';
import { yearOf } from '../../../src/domain/law/known-documents.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { writeAnchorTree } from '../../../src/domain/search/anchor-tree.ts';
import { type JumpRecord, readJumpDocuments } from '../../../src/domain/search/jump-documents.ts';
import { readCollection } from '../../../src/integrations/content-files/read-content.ts';
import type { EntryData } from '../../../src/schemas/collections.ts';

const provinces = new Map(readCollection('content', 'tinh').map(({ id, data }) => [id, (data as EntryData<'tinh'>).title]));

/** The records of the documents in content/, as the built site writes them. */
export const records: readonly JumpRecord[] = readCollection('content', 'van-ban').map(({ id, data, body }) => {
  const entry = data as EntryData<'van-ban'>;
  const { type, shortName, title, number, issuer, issuedOn, state, province, citedAs, fullText } = entry;
  return {
    ...{ id, type, title: shortName, fullTitle: title, number, issuer, state, day: issuedOn },
    names: citedAs.length === 0 ? undefined : citedAs,
    year: yearOf({ id, ...entry }),
    place: province === undefined ? undefined : provinces.get(province),
    anchors: fullText ? writeAnchorTree(anchors(parse(body).law)) : undefined,
  };
});

/** Read back from the text of the file, so that what it leaves out is left out here. */
export const documents = readJumpDocuments(JSON.parse(JSON.stringify(records)));
