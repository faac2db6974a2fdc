import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/setup/browser.mjs';

const executablePath = findBrowser();
const port = Number(process.env['TEST_PORT'] ?? 4399);

/** What a reader meets in a list of results is tried as a cheap phone shows it; the other tests name their widths, or stand at a desk. */
const onPhone = ['search/above-results.spec.ts', 'search/keyboard.spec.ts', 'search/results.spec.ts'];

/** The built site in a real browser. The CMS has a configuration of its own: it needs a server and a checkout to write to. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: process.env['TEST_RESULTS'] ?? 'test-results/site',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  /** A machine that also runs other tests answers late, and is right all the same. */
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  projects: [
    { name: 'site', testMatch: '*.spec.ts', testIgnore: ['cms/**', 'accessibility/**', ...onPhone] },
    { name: 'phone', testMatch: onPhone, use: { viewport: { width: 360, height: 740 } } },
    { name: 'a11y', testMatch: 'accessibility/kinds.spec.ts' },
    { name: 'a11y-all', testMatch: 'accessibility/every-page.spec.ts' },
  ],
  use: {
    baseURL: `http://127.0.0.1:${String(port)}`,
    locale: 'vi-VN',
    launchOptions: {
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `node --experimental-strip-types tools/test/serve.ts ${process.env['SITE_DIST'] ?? 'dist'} ${String(port)}`,
    url: `http://127.0.0.1:${String(port)}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
