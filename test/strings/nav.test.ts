import { expect, test } from 'vitest';
import { collectionNames, collections } from '../../src/schemas/collections.ts';
import { audiences, basisStates, inForceStates } from '../../src/schemas/vocabulary.ts';
import { stateSigns } from '../../src/components/status/state-signs.ts';
import { navStrings } from '../../src/strings/chrome.ts';
import { audienceStrings } from '../../src/strings/home.ts';
import { listPages } from '../../src/strings/list.ts';

test('sections are called by the names of their collections', () => {
  const names: Readonly<Record<string, string>> = navStrings;
  for (const name of collectionNames.filter((collection) => collection !== 'cau-hinh'))
    expect(names[name], name).toBe(collections[name].label);
});

test('list pages are called by the names of their collections', () => {
  for (const [name, page] of Object.entries(listPages)) expect(page.title).toBe(collections[name as keyof typeof listPages].label);
});

test('each audience has a way in, each state a sign', () => {
  expect(Object.keys(audienceStrings.ways)).toEqual(Object.keys(audiences));
  for (const state of [...Object.keys(inForceStates), ...Object.keys(basisStates)]) expect(stateSigns[state], state).toBeDefined();
});
