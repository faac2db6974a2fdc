import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchors } from '../src/domain/law/anchors.ts';
import { parse } from '../src/domain/law/parse.ts';
import { isPublished } from '../src/integrations/content-check/holdings.ts';
import { readCollection } from '../src/integrations/content-files/read-content.ts';
import { kindOf } from '../src/schemas/collections.ts';

/**
 * Adds the new anchors of the published texts of content/van-ban to the registry of published anchors; never removes one.
 * People have links to them: an anchor that is in the registry must stay in the text.
 */
const registry = join('test', 'domain', 'law', 'published-anchors');

const laws = readCollection('content', 'van-ban').filter((entry) => kindOf('van-ban', entry.data).body === 'law' && isPublished(entry));
for (const entry of laws) {
  const file = join(registry, `${entry.id}.txt`);
  const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const added = anchors(parse(entry.body).law).filter((anchor) => !known.includes(anchor));
  if (added.length > 0) writeFileSync(file, `${[...known, ...added].join('\n')}\n`);
  console.log(`${entry.id}: ${String(known.length)} known, ${String(added.length)} added`);
}
