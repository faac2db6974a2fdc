import { type Jump, jump } from '../../domain/search/jump.ts';
import { type JumpDocument, readJumpDocuments } from '../../domain/search/jump-documents.ts';

let loading: Promise<readonly JumpDocument[]> | undefined;

async function load(): Promise<readonly JumpDocument[]> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/tim-kiem/van-ban.json`);
  return answer.ok ? readJumpDocuments(await answer.json()) : [];
}

/** Where a query goes straight to; nothing where the list of documents cannot be had. */
export async function jumps(query: string): Promise<readonly Jump[]> {
  loading ??= load().catch(() => {
    loading = undefined;
    return [];
  });
  return jump(query, await loading);
}
