import { aliasFile } from '../../queries/search-aliases.ts';

export async function GET(): Promise<Response> {
  return new Response(await aliasFile(), { headers: { 'content-type': 'application/json' } });
}
