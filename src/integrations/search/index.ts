import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from './write-index.ts';

/**
 * Builds the search index from the finished pages.
 *
 * A page asks to be found by `data-pagefind-body` on its article and says what it is by the attributes of
 * `searchAttributes()` (src/domain/search/page-attributes.ts). What is not part of the content (copy buttons, previous/next)
 * carries `data-pagefind-ignore`. Every element with an id inside the article can be arrived at from a result.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const report = await writeIndex(fileURLToPath(dir));
        const kilobytes = Math.round(report.bytes / 1024);
        logger.info(`${report.pages} pages, ${report.files} files, ${kilobytes} KB, ${(report.milliseconds / 1000).toFixed(1)} s`);
      },
    },
  };
}
