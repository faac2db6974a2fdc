import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { backendAddress, handleBackend } from './backend/handler.ts';
import { SiteBuilder } from './build-site.ts';
import { explainFailure } from './explain-failure.ts';
import { say } from './say.ts';
import { PortInUseError, listen } from './server.ts';
import { type StartSettings, startSettings } from './settings.ts';
import { siteHandler } from './site.ts';
import { oneAtATime, watchFolders } from './watch.ts';

/** `npm start`: builds, serves on loopback with the CMS, rebuilds on change, stops on Ctrl-C. */
async function main({ port, root, served, staging }: StartSettings): Promise<void> {
  const builder = new SiteBuilder({ served, staging });
  const site = siteHandler(served);
  let state: 'building' | 'failed' | 'ready' = 'building';
  let stopping = false;

  const handle: RequestListener = (request, response) => {
    if (request.url === backendAddress) void handleBackend(request, response, root, port);
    else if (state === 'ready') site(request, response);
    else response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '3' }).end(waitingPage(state === 'failed'));
  };
  const server = await listen(port, handle);

  const build = oneAtATime(async () => {
    if (stopping) return;
    console.log(state === 'ready' ? say.rebuilding : say.building);
    const result = await builder.build((seconds) => console.log(say.stillBuilding(seconds)));
    if (stopping) return;
    if (result.ok) {
      console.log(say.built(result.seconds));
      if (state !== 'ready') console.log(say.ready(port));
      state = 'ready';
    } else {
      console.error([state === 'ready' ? say.failed : say.failedFirst, explainFailure(result.output), say.waiting].join('\n'));
      if (state === 'building') state = 'failed';
    }
  });

  const stopWatching = watchFolders([join(root, 'content'), join(root, 'public')], () => void build());
  const stop = () => {
    if (stopping) return;
    stopping = true;
    stopWatching();
    console.log(say.stopping);
    void Promise.all([builder.stop(), server.close()]).then(() => {
      console.log(say.stopped);
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  stopWithNpm(stop);
  await build();
}

/** A signal sent to npm alone ends npm and its shell, and never reaches us: then we are nobody's child and stop too. */
function stopWithNpm(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

function waitingPage(failed: boolean): string {
  const text = failed ? say.pageFailed : say.pageBuilding;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta http-equiv="refresh" content="3"><title>${text}</title><p>${text}</p></html>`;
}

try {
  await main(startSettings(process.env));
} catch (error) {
  console.error(
    error instanceof PortInUseError ? say.portInUse(startSettings(process.env).port) : error instanceof Error ? error.message : error,
  );
  process.exitCode = 1;
}
