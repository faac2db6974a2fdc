import type { IncomingMessage, ServerResponse } from 'node:http';
import { actions, uploadLimit } from './actions.ts';
import { SymbolicLinkError } from './disk.ts';
import { comesFromOurPage } from './origin.ts';
import { Refusal, refusals } from './refusal.ts';

export const backendAddress = '/quan-tri/api/v1';

/** An upload travels as base64 in JSON, a third larger than the file. */
const bodyLimit = Math.ceil((uploadLimit * 4) / 3) + 1_000_000;

/**
 * The backend of the CMS: only for the admin page of this server, only below `root`, never git.
 * Every answer is JSON; a refusal says in Vietnamese what to do.
 */
export async function handleBackend(request: IncomingMessage, response: ServerResponse, root: string, port: number): Promise<void> {
  try {
    if (!comesFromOurPage(request.headers, port)) return answer(response, 403, { error: 'forbidden' });
    if (request.method !== 'POST') return answer(response, 405, { error: 'POST only' });
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return answer(response, 415, { error: 'JSON only' });
    answer(response, 200, await perform(await readBody(request), root));
  } catch (error) {
    const refusal = error instanceof SymbolicLinkError ? refusals.link() : error;
    if (!(refusal instanceof Refusal)) console.error(error);
    if (refusal instanceof Refusal) answer(response, refusal.status, { error: refusal.message });
    else answer(response, 500, { error: 'Không đọc, ghi được tệp. Xem lý do ở cửa sổ chạy npm start.' });
  }
}

/** Carries out one request of the protocol: `{ action, params }`. */
export async function perform(body: string, root: string): Promise<unknown> {
  const request = parse(body);
  const action = Object.hasOwn(actions, request.action) ? actions[request.action] : undefined;
  if (action === undefined) throw refusals.unknownAction();
  return action(root, request.params);
}

function parse(body: string): { action: string; params: Readonly<Record<string, unknown>> } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw refusals.malformed();
  }
  if (typeof value !== 'object' || value === null || !('action' in value) || typeof value.action !== 'string') throw refusals.malformed();
  const params = 'params' in value ? value.params : {};
  if (typeof params !== 'object' || params === null || Array.isArray(params)) throw refusals.malformed();
  return { action: value.action, params: params as Readonly<Record<string, unknown>> };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw refusals.tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}
