import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainImport } from './plain-import.ts';
import { reportLines, writeIndex, writeReport } from './write-index.ts';

/** Sizes of the last index that was built; no part of the site. */
const reportFile = '.cache/search-index.json';

/**
 * Builds the search index from the finished pages, and keeps its sizes in `.cache/search-index.json`.
 *
 * A page asks to be found by `data-pagefind-body` on its article and says what it is by the attributes of
 * `searchAttributes()` (src/domain/search/page-attributes.ts). What is not part of the content (copy buttons, previous/next)
 * carries `data-pagefind-ignore`. Every element with an id inside the article can be arrived at from a result.
 */
export function searchIndex(): AstroIntegration {
  let report: URL | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImport()] } });
      },
      'astro:config:done': ({ config }) => {
        report = new URL(reportFile, config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = await writeIndex(fileURLToPath(dir));
        if (report !== undefined) writeReport(fileURLToPath(report), built);
        for (const line of reportLines(built)) logger.info(line);
      },
    },
  };
}
