import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../setup/browser.mjs';
import { serveCompressed } from './serve-compressed.ts';

/** What was measured, question by question. */
export interface Measured {
  readonly lists: readonly (readonly string[])[];
  /** Of a question asked again in a page that has asked all of them. */
  readonly milliseconds: readonly number[];
  /** Of the first question in a browser that holds nothing of the site: script, engine, lists, parts of the index, pages. */
  readonly bytes: readonly number[];
  readonly requests: readonly number[];
  readonly coldMilliseconds: readonly number[];
}

interface Portal {
  answer(
    state: { readonly query: string },
    options: { readonly limit: number },
  ): Promise<{ readonly outcome: { readonly results: readonly { readonly document: { readonly url: string } }[] } }>;
}

const askedPortal = (query: string) =>
  import(/* @vite-ignore */ ['', 'portal-search.js'].join('/')).then(async (portal: Portal) => {
    const started = performance.now();
    const { outcome } = await portal.answer({ query }, { limit: 10 });
    const { results } = outcome;
    return { urls: results.map(({ document }) => document.url), milliseconds: performance.now() - started };
  });

interface PlainPagefind {
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

const askedPagefind = (query: string) =>
  import(/* @vite-ignore */ ['', 'plain', 'pagefind.js'].join('/')).then(async (pagefind: PlainPagefind) => {
    const { results } = await pagefind.search(query);
    const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return first.map(({ url }) => url);
  });

async function inNewPage<Result>(browser: Browser, address: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Asks one question in an empty browser, and counts what it fetched after the page itself. */
async function cold(browser: Browser, address: string, query: string) {
  return inNewPage(browser, address, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    const { milliseconds } = await page.evaluate(askedPortal, query);
    return { bytes, requests, milliseconds };
  });
}

async function oneByOne<Result>(queries: readonly string[], ask: (query: string) => Promise<Result>): Promise<Result[]> {
  const answers: Result[] = [];
  for (const query of queries) answers.push(await ask(query));
  return answers;
}

/** Asks all questions of the site in `folder`. */
export async function inBrowser(folder: string, queries: readonly string[]) {
  const server = await serveCompressed(folder);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const first = await oneByOne(queries, (query) => cold(browser, server.address, query));
    const warm = await inNewPage(browser, server.address, async (page) => {
      await oneByOne(queries, (query) => page.evaluate(askedPortal, query));
      return oneByOne(queries, (query) => page.evaluate(askedPortal, query));
    });
    const plainPagefind = await inNewPage(browser, server.address, (page) =>
      oneByOne(queries, (query) => page.evaluate(askedPagefind, query)),
    );
    const portal: Measured = {
      lists: warm.map(({ urls }) => urls),
      milliseconds: warm.map(({ milliseconds }) => milliseconds),
      bytes: first.map(({ bytes }) => bytes),
      requests: first.map(({ requests }) => requests),
      coldMilliseconds: first.map(({ milliseconds }) => milliseconds),
    };
    return { portal, plainPagefind };
  } finally {
    await browser.close();
    await server.close();
  }
}
