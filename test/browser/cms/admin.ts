import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adminPage } from '../../../src/integrations/cms/admin-page.ts';
import { bundleCms } from '../../../src/integrations/cms/bundle.ts';
import { backendAddress, handleBackend } from '../../../tools/start/backend/handler.ts';
import { listen } from '../../../tools/start/server.ts';

/** The admin page and its backend on a copy of content/, without the site: what is tested here needs no page built. */
export interface Admin {
  readonly url: string;
  read(file: string): string;
  write(file: string, text: string): void;
  has(file: string): boolean;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', wasm: 'application/wasm' };

export async function startAdmin(port: number): Promise<Admin> {
  const root = mkdtempSync(join(tmpdir(), 'cms-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'public'));
  const { folder } = await bundleCms();
  const server = await listen(port, (request, response) => {
    const path = request.url ?? '/';
    const name = path.replace(/^\/quan-tri\//u, '').replace(/[?#].*$/u, '');
    if (path === backendAddress) void handleBackend(request, response, root, port);
    else if (name === '') response.setHeader('Content-Type', 'text/html; charset=utf-8').end(adminPage());
    else if (name.includes('..') || !existsSync(join(folder, name))) response.writeHead(404).end();
    else response.setHeader('Content-Type', types[name.split('.').at(-1) ?? ''] ?? 'text/plain').end(readFileSync(join(folder, name)));
  });
  return {
    url: `http://localhost:${String(port)}/`,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    has: (file) => existsSync(join(root, file)),
    stop: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
