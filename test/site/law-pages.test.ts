import { describe, expect, test } from 'vitest';
import { anchors } from '../../src/domain/law/anchors.ts';
import { parse } from '../../src/domain/law/parse.ts';
import { attribute, builtPages, textOf } from '../support/built-site.ts';
import { laws } from '../domain/law/five-texts.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const bare = (text: string) => text.replace(/\s/gu, '');

describe.each(laws.map((law) => [law.id, law] as const))('the page of %s', (id, law) => {
  const page = pages.get(`/van-ban/${id}/`);

  test('shows the official words, all of them, in order, and no others', () => {
    const shown = page?.elements.filter((element) => attribute(element, 'data-official') !== undefined).map(textOf) ?? [];
    expect(bare(shown.join(''))).toBe(bare(law.body));
  });

  test('has every anchor of the text', () => {
    const ids = new Set(page?.elements.flatMap((element) => attribute(element, 'id') ?? []));
    expect(anchors(parse(law.body).law).filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});
