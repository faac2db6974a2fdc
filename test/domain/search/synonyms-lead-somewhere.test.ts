import { expect, test } from 'vitest';
import { normalize, syllables } from '../../../src/domain/search/normalize.ts';
import { readContent } from '../../../src/integrations/content-files/read-content.ts';
import { contentAliases } from '../../support/aliases.ts';

const spoken = (text: string) => ` ${syllables(normalize(text)).join(' ')} `;

/** Every text of an entry, however deep it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const pages = readContent().filter(({ collection }) => collection !== 'tu-dong-nghia' && collection !== 'cau-hinh');
const portal = pages.map(({ data, body }) => [...textsOf(data), body].map(spoken).join('|')).join('|');
const aliases = contentAliases();

test('every word that a saying leads to stands in the portal', () => {
  const nowhere = aliases.filter(({ term, means }) => ![term, ...means].some((word) => portal.includes(spoken(word))));
  expect(nowhere.map(({ term }) => term)).toEqual([]);
});

test('what someone looks for who types only a saying stands in the portal', () => {
  expect(aliases.flatMap(({ alone = [] }) => alone).filter((word) => !portal.includes(spoken(word)))).toEqual([]);
});

test('the words shown to readers call people what the portal calls them', () => {
  const harsh = aliases.flatMap(({ term, means }) => [term, ...means]).filter((word) => /tù tha|tội phạm|đối tượng|phạm nhân/iu.test(word));
  expect(harsh).toEqual([]);
});
