import { type Jump, jump } from '../../domain/search/jump.ts';
import { type JumpDocument, readJumpDocuments } from '../../domain/search/jump-documents.ts';
import { fileOnce } from './load-once.ts';

const documents = fileOnce<readonly JumpDocument[]>('/tim-kiem/van-ban.json', (text) => readJumpDocuments(JSON.parse(text)), []);

/** Where a query goes straight to; nothing where the list of documents cannot be had. */
export async function jumps(query: string): Promise<readonly Jump[]> {
  return jump(query, await documents());
}
