/** One step of `npm test`. `report` is where a runner writes how many tests it ran; a step without one counts as one check. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly report?: 'vitest' | 'playwright';
  /** Needs the site that the step `build` made. */
  readonly needsSite?: boolean;
  /** Steps that must be over before; two steps run at a time. */
  readonly after?: readonly string[];
  /** Only in `npm run test:all`. */
  readonly long?: boolean;
}

/** The tests build a site of their own, so that a running `npm start` is left alone. */
export const siteFolder = '.cache/test/site';

const site = { needsSite: true, after: ['build'] as readonly string[], environment: { SITE_DIST: siteFolder } };
/** Each run of browsers has a server and a folder of its own; two at a time make each other slow, so the second comes after the first. */
const beside = (port: number, after: readonly string[] = []) => ({
  ...site,
  after: [...site.after, ...after],
  environment: { ...site.environment, TEST_PORT: String(port), TEST_RESULTS: `test-results/${String(port)}` },
});
const playwright = ['node_modules/@playwright/test/cli.js', 'test'] as const;
const vitest = ['node_modules/vitest/vitest.mjs', 'run'] as const;
const cms = ['--config', 'test/browser/cms/playwright.config.ts'] as const;

/**
 * Two at a time, in this order where nothing else is said: the quick and telling first. `astro check` comes before lint because it writes the
 * types of content, and before the build because both write them.
 */
export const steps: readonly Step[] = [
  { name: 'types', command: ['node_modules/astro/bin/astro.mjs', 'check'] },
  {
    name: 'lint',
    command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0', '--cache', '--cache-location=.cache/eslint/'],
    after: ['types'],
  },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--cache-location=.cache/prettier', '--log-level=warn', '.'],
  },
  { name: 'unit', command: [...vitest, '--project=unit'], report: 'vitest' },
  { name: 'content', command: ['tools/check-content.ts'] },
  { name: 'build', command: ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', siteFolder], after: ['types', 'content'] },
  { name: 'site', command: [...vitest, '--project=site'], report: 'vitest', ...site },
  { name: 'browser', command: [...playwright, '--project=site', '--project=phone'], report: 'playwright', ...site },
  { name: 'a11y', command: [...playwright, '--project=a11y'], report: 'playwright', ...beside(4398, ['browser']) },
  { name: 'cms', command: [...playwright, ...cms, '--grep-invert=@full'], report: 'playwright', after: ['build'] },
  { name: 'a11y of every page', command: [...playwright, '--project=a11y-all'], report: 'playwright', long: true, ...beside(4397) },
  { name: 'cms, whole', command: [...playwright, ...cms, '--grep=@full'], report: 'playwright', long: true, after: ['cms'] },
];
