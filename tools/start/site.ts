import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import sirv from 'sirv';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves a built site as a plain web server would: `/a` goes to `/a/`, an unknown page gets 404.html with status 404.
 * Files are read anew each time, so that a rebuild shows on reload.
 */
export function siteHandler(folder: string): Handler {
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    const slash = missingSlash(folder, request.url ?? '/');
    if (slash !== undefined) {
      response.writeHead(301, { Location: slash }).end();
      return;
    }
    files(request, response, () => notFound(folder, response));
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (pathname.startsWith('/quan-tri/')) response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
}

/** @example missingSlash('dist', '/thu-tuc?a=1') // '/thu-tuc/?a=1' when dist/thu-tuc/index.html exists */
export function missingSlash(folder: string, url: string): string | undefined {
  const [path = '/', query] = url.split('?', 2);
  if (path.endsWith('/') || path.startsWith('//') || !isPlain(path)) return undefined;
  if (!existsSync(join(folder, normalize(decodeURI(path)), 'index.html'))) return undefined;
  return `${path}/${query === undefined ? '' : `?${query}`}`;
}

function isPlain(path: string): boolean {
  try {
    return !decodeURIComponent(path).split(/[\\/]/).includes('..');
  } catch {
    return false;
  }
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}
