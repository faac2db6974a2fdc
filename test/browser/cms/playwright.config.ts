import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../../tools/setup/browser.mjs';

const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const executablePath = findBrowser();

/** The admin page in a real browser. Tests whose name ends in @full run in `npm run test:all` only. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../../test-results/cms',
  workers: 1,
  timeout: 400_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    actionTimeout: 30_000,
    locale: 'vi-VN',
    viewport: { width: 1280, height: 900 },
    launchOptions: { args: flags.split(' '), ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
