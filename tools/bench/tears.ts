/**
 * Measures how well torn syllables are mended: clean text is wrapped, then torn, then joined, and compared.
 * Run: npm run bench:tears -- [--articles FILE] [--seed N] [--rate 30] [--wrap 70-90] [--between blank|line] [--failures N]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tearWays, wrapAndTear } from './tears/tear.ts';
import { measure } from './tears/measure.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: join('..', 'shared', 'data', 'search', 'articles.json') },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '30' },
    wrap: { type: 'string', default: '70-90' },
    between: { type: 'string', default: 'blank' },
    failures: { type: 'string', default: '0' },
  },
});

if (!existsSync(values.articles)) {
  process.stdout.write(`bench:tears skipped: there is no ${values.articles}\n`);
  process.exit(0);
}

const laws = JSON.parse(readFileSync(values.articles, 'utf8')) as readonly { articles: readonly { text: string }[] }[];
const texts = laws.map(({ articles }) => articles.map(({ text }) => text).join('\n\n'));
const [narrow = 70, wide = 90] = values.wrap.split('-').map(Number);

for (const way of tearWays) {
  const torn = texts.map((text, index) =>
    wrapAndTear(text, { way, seed: Number(values.seed) * 1000 + index, rate: Number(values.rate), narrow, wide }),
  );
  const { failures, ...figures } = measure(torn, values.between === 'line' ? 'line' : 'blank');
  process.stdout.write(`${JSON.stringify({ way, seed: Number(values.seed), wrap: values.wrap, between: values.between, ...figures })}\n`);
  for (const failure of failures.slice(0, Number(values.failures))) process.stdout.write(`  ${failure}\n`);
}
