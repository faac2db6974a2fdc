import { yearOf } from '../domain/law/known-documents.ts';
import { writeAnchorTree } from '../domain/search/anchor-tree.ts';
import type { JumpRecord } from '../domain/search/jump-documents.ts';
import { publishedEntries } from './entries.ts';
import { provinceLink } from './institutions.ts';
import { lawLibrary } from './law-library.ts';

/** Every document with its number, names and anchors, as the search page needs them to go straight to what was typed. */
export async function jumpRecords(): Promise<JumpRecord[]> {
  const { known } = await lawLibrary();
  return await Promise.all(
    (await publishedEntries('van-ban')).map(async ({ id, data }) => {
      const document = known.byId.get(id);
      return {
        ...{ id, type: data.type, title: data.shortName, fullTitle: data.title },
        names: data.citedAs.length === 0 ? undefined : data.citedAs,
        number: data.number,
        year: document === undefined ? undefined : yearOf(document),
        day: data.issuedOn,
        issuer: data.issuer,
        place: (await provinceLink(data.province))?.title,
        state: data.state,
        anchors: document?.anchors === undefined ? undefined : writeAnchorTree(document.anchors),
      };
    }),
  );
}
