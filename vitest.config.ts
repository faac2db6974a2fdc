import { defineConfig } from 'vitest/config';

/** `unit` needs only the checkout; `site` reads a site that has been built, from SITE_DIST or dist. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/site/**', 'test/browser/**'] } },
      { extends: true, test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
