import { expect, test } from 'vitest';
import { collections, pageCollections } from '../../src/schemas/collections.ts';
import { audiences, basisStates, inForceStates } from '../../src/schemas/vocabulary.ts';
import { stateSigns } from '../../src/components/status/state-signs.ts';
import { aboutPage } from '../../src/strings/about.ts';
import { navStrings } from '../../src/strings/chrome.ts';
import { audienceStrings } from '../../src/strings/home.ts';
import { listPages } from '../../src/strings/list.ts';
import { privacyPage } from '../../src/strings/privacy.ts';

test('sections are called by the names of their collections', () => {
  const names: Readonly<Record<string, string>> = navStrings;
  for (const name of pageCollections) expect(names[name], name).toBe(collections[name].label);
});

test('list pages are called by the names of their collections', () => {
  for (const [name, page] of Object.entries(listPages)) expect(page.title).toBe(collections[name as keyof typeof listPages].label);
});

test('each audience has a way in, each state a sign', () => {
  expect(Object.keys(audienceStrings.ways)).toEqual(Object.keys(audiences));
  for (const state of [...Object.keys(inForceStates), ...Object.keys(basisStates)]) expect(stateSigns[state], state).toBeDefined();
});

test('the page about the portal explains the state of every text and of every guide, once', () => {
  const explained = (id: string) => aboutPage.sections.find((section) => section.id === id)?.items?.map((item) => item.split(': ')[0]);
  expect(explained('tinh-trang-van-ban')).toEqual(Object.values(inForceStates));
  expect(explained('tinh-trang-huong-dan')).toEqual(Object.values(basisStates));
});

test('texts and guides share no label, so that a chip says what it speaks of', () => {
  const texts: readonly string[] = Object.values(inForceStates);
  expect(Object.values(basisStates).filter((label) => texts.includes(label))).toEqual([]);
});

test('privacy tells that a search stays in the history of the phone and in a link', () => {
  const told = privacyPage.sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]).join(' ');
  expect(told).toMatch(/dấu #.*lịch sử.*liên kết/u);
});
