import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/domain/matrix/figures.ts';
import { readCollection } from '../../src/integrations/content-files/read-content.ts';
import { heldDocument, list, scopeOf } from './list-and-rows.ts';
import { namedBody } from './named-bodies.ts';

/**
 * The rows of duties against a list that was made from the texts alone, by somebody who saw neither rows nor code.
 *
 * When a test here fails: open the text at the anchor and read it again. If the rows are wrong, mend content/trach-nhiem or content/giao-viec.
 * If the list is wrong, mend assignments.yaml by hand, never from the rows. If both readings can be held, say so in `readOtherwise`: the
 * anchor, and in a sentence why the rows read it otherwise; from then on the anchor is asked only for a row or a reason.
 * A new document: read its text, write each provision of the parts that give work into assignments.yaml (`bodies` as the text calls them, or
 * `none` with a reason), and put new names into named-bodies.ts.
 */
const outline = 'the outline names no body, but mục II binds all reports to it; each item is kept as something a report must hold';
const readOtherwise: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '195-kh-ubnd-quang-ngai-2023': {
    'muc-iii-khoan-1': 'fixes the period and asks for figures of each year: binds whoever reports',
    'muc-iii-khoan-2-diem-a': 'says from which level on the review is held: binds the districts and all above',
    'muc-iii-khoan-2-diem-b-gach-2': 'UBND tỉnh says what it will do itself: its own duty',
    'muc-iv-khoan-2-diem-b': 'the 03 belongs to the name of the scheme (the word năm is missing in the text)',
    'de-cuong-khoan-1': outline,
    'de-cuong-khoan-2-gach-1': outline,
    'de-cuong-khoan-2-gach-2': outline,
    'de-cuong-khoan-2-gach-3': outline,
    'de-cuong-khoan-3': outline,
    'de-cuong-khoan-4': outline,
    'de-cuong-khoan-5': outline,
    'de-cuong-khoan-6': outline,
    'de-cuong-khoan-7': outline,
    'de-cuong-khoan-8': outline,
    'de-cuong-khoan-9': outline,
  },
  '1073-qd-ubnd-ca-mau-2020': {
    'ke-hoach-muc-iv-khoan-1': 'the yearly report is given by the two dashes below, each with its days',
    'ke-hoach-muc-ii-khoan-5-gach-2': 'a measure in general: names bodies as working together, orders none',
  },
};

const documents = Object.entries(list).map(([document, entries]) => ({ document, entries, held: heldDocument(document) }));

describe.each(documents)('$document', ({ document, entries, held }) => {
  const settled = readOtherwise[document] ?? {};
  const open = entries.filter(({ anchor }) => !Object.hasOwn(settled, anchor));
  const charging = open.flatMap((entry) => ('bodies' in entry ? [entry] : []));
  const rowsOf = (anchor: string) => held.rows.filter(({ provision }) => provision === anchor);
  const charged = (anchor: string) => new Set(rowsOf(anchor).map(({ agency }) => agency));

  test('the list names every provision of the parts that give work once, and no other', () => {
    const inScope = scopeOf(held).map(({ anchor }) => anchor);
    const named = entries.map(({ anchor }) => anchor);
    expect({
      twice: named.filter((anchor, index) => named.indexOf(anchor) !== index),
      onlyInText: inScope.filter((anchor) => !named.includes(anchor)),
      onlyInList: named.filter((anchor) => !inScope.includes(anchor)),
    }).toEqual({ twice: [], onlyInText: [], onlyInList: [] });
  });

  test('every provision that charges somebody has a row or a reason', () => {
    const all = entries.flatMap((entry) => ('bodies' in entry ? [entry.anchor] : []));
    expect(all.filter((anchor) => rowsOf(anchor).length === 0 && !held.notDuties.has(anchor))).toEqual([]);
  });

  test('no provision that charges somebody has only a reason', () => {
    const reasons = charging.map(({ anchor }) => anchor).filter((anchor) => rowsOf(anchor).length === 0 && held.notDuties.has(anchor));
    expect(reasons).toEqual([]);
  });

  test('no provision that charges nobody has a row', () => {
    const rows = open.flatMap((entry) => ('none' in entry ? rowsOf(entry.anchor) : []));
    expect([...new Set(rows.map(({ provision, agency }) => `${provision}: ${agency}`))]).toEqual([]);
  });

  test('every body that is named has a row', () => {
    const missing = charging.flatMap(({ anchor, bodies }) => {
      const own = charged(anchor);
      if (own.size === 0) return [];
      return bodies.filter((name) => !(namedBody(name) ?? []).every((id) => own.has(id))).map((name) => `${anchor}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test('no other body has a row', () => {
    const others = charging.flatMap(({ anchor, bodies }) => {
      const meant = new Set(bodies.flatMap((name) => namedBody(name) ?? []));
      return [...charged(anchor)].filter((agency) => !meant.has(agency)).map((agency) => `${anchor}: ${agency}`);
    });
    expect(others).toEqual([]);
  });

  /** "Sơ kết 03 năm thực hiện Đề án" is a name, where the document itself is called so. */
  const inTitle = (figure: string) => /\d/u.test(figure) && figuresOf(figure, held.title).length === 0;

  test('every figure and rhythm stands in a quotation', () => {
    const unquoted = charging.flatMap(({ anchor, figures }) => {
      const quotes = rowsOf(anchor).map(({ quote }) => quote.toLocaleLowerCase('vi'));
      if (quotes.length === 0) return [];
      return figures
        .filter((figure) => !inTitle(figure) && !quotes.some((quote) => quote.includes(figure.toLocaleLowerCase('vi'))))
        .map((figure) => `${anchor}: ${figure}`);
    });
    expect(unquoted).toEqual([]);
  });
});

test('the table knows every name of the list, and leads to bodies that are there', () => {
  const known = new Set(readCollection('content', 'co-quan').map(({ id }) => id));
  const names = Object.values(list).flatMap((entries) => entries.flatMap((entry) => ('bodies' in entry ? entry.bodies : [])));
  expect([...new Set(names)].filter((name) => !(namedBody(name)?.every((id) => known.has(id)) ?? false))).toEqual([]);
});

test('every document that gives work is in the list', () => {
  expect(readCollection('content', 'giao-viec').map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(list)));
  expect(Object.keys(list)).toEqual(expect.arrayContaining(readCollection('content', 'giao-viec').map(({ id }) => id)));
});

test('what was read otherwise stands in the list', () => {
  const strays = Object.entries(readOtherwise).flatMap(([document, anchors]) =>
    Object.keys(anchors).filter((anchor) => !(list[document] ?? []).some((entry) => entry.anchor === anchor)),
  );
  expect(strays).toEqual([]);
});
