import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchors } from '../src/domain/law/anchors.ts';
import { parse } from '../src/domain/law/parse.ts';
import { readCollection } from '../src/integrations/content-files/read-content.ts';

/**
 * Adds the new anchors of content/van-ban to the registry of published anchors; never removes one.
 * People have links to them: an anchor that is in the registry must stay in the text.
 */
const registry = join('test', 'domain', 'law', 'published-anchors');

for (const entry of readCollection('content', 'van-ban')) {
  const file = join(registry, `${entry.id}.txt`);
  const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const added = anchors(parse(entry.body).law).filter((anchor) => !known.includes(anchor));
  if (added.length > 0) writeFileSync(file, `${[...known, ...added].join('\n')}\n`);
  console.log(`${entry.id}: ${String(known.length)} known, ${String(added.length)} added`);
}
