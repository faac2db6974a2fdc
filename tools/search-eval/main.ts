/**
 * Measures the search on questions whose right articles are known. Builds an index of the articles with the product's own code in a
 * temporary folder, asks it in a real browser with the product's own planner and order, and prints one JSON line; MiniSearch
 * (syllables) and Pagefind as it comes stand beside it, asked the same questions.
 *
 * npm run --silent search:eval -- --articles FILE --questions FILE [--variant asis|noaccent|telex|vni|nfd|shuffledtone] [--sample N]
 *
 * FILEs: `[{ id, articles: [{ id, text }] }]` (the first line of a text is its title) and `[{ id, question, relevant: [[lawId, articleId]] }]`.
 * Needs a browser: `npm test` installs one where there is none. Bytes are as transferred, all that the search itself fetches.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articlePages, readArticles, readQuestions, rightPages } from './articles.ts';
import { inBrowser } from './in-browser.ts';
import { miniSearch } from './mini-search.ts';
import { quality, rounded, spread } from './quality.ts';
import { writeTestSite } from './test-site.ts';
import { type Variant, variants } from './variants.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    questions: { type: 'string' },
    variant: { type: 'string', default: 'asis' },
    sample: { type: 'string' },
  },
});
const written = variants[values.variant as Variant];
if (values.articles === undefined || values.questions === undefined || written === undefined) {
  console.error(
    'npm run search:eval -- --articles FILE --questions FILE [--variant asis|noaccent|telex|vni|nfd|shuffledtone] [--sample N]',
  );
  process.exit(2);
}

const laws = readArticles(values.articles);
const pages = articlePages(laws);
const every = Math.max(1, Number(values.sample ?? 1));
const questions = readQuestions(values.questions).filter((_, at) => at % every === 0);
const asked = questions.map(({ question }) => written(question));
const right = questions.map((question) => rightPages(question, laws));

const site = await writeTestSite(pages);
try {
  const { portal, plainPagefind } = await inBrowser(site.folder, asked);
  const figures = (lists: readonly (readonly string[])[]) => rounded(quality(lists, right));
  console.log(
    JSON.stringify({
      variant: values.variant,
      articles: pages.length,
      questions: questions.length,
      ...figures(portal.lists),
      milliseconds: spread(portal.milliseconds),
      bytes: { cold: spread(portal.bytes) },
      requests: { cold: spread(portal.requests) },
      coldMilliseconds: spread(portal.coldMilliseconds),
      index: site.sizes,
      beside: { miniSearchSyllables: figures(miniSearch(pages, asked)), pagefindAsItComes: figures(plainPagefind) },
    }),
  );
} finally {
  rmSync(site.folder, { recursive: true, force: true });
}
