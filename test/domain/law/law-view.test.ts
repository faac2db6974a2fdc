import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/domain/law/citations.ts';
import { citedBy } from '../../../src/domain/law/cited-by.ts';
import { citationsAt, heldText, lawReferences } from '../../../src/domain/law/law-references.ts';
import { contentsOf, type ContentsItem, lawView, type NodeView } from '../../../src/domain/law/law-view.ts';
import { parse } from '../../../src/domain/law/parse.ts';
import { bodies, bodyOf } from './five-texts.ts';

const viewOf = (id: string) => lawView(parse(bodyOf(id)).law, [{ provision: 'noi-nhan', words: 'x', note: 'y' }]);
const all = (nodes: readonly NodeView[]): NodeView[] => nodes.flatMap((node) => [node, ...all(node.children)]);
const nodesOf = (id: string) => viewOf(id).flatMap((part) => all(part.body));
const flat = (items: readonly ContentsItem[]): string[] => items.flatMap((item) => [item.label, ...flat(item.items)]);

describe('headings', () => {
  it.each([
    ['1320-qd-ubnd-dak-nong-2022', 'quy-che-chuong-ii', 3],
    ['1320-qd-ubnd-dak-nong-2022', 'quy-che-dieu-6', 4],
    ['1320-qd-ubnd-dak-nong-2022', 'quy-che-dieu-6-khoan-9', 5],
    ['1320-qd-ubnd-dak-nong-2022', 'quy-che-dieu-6-khoan-9-diem-a', undefined],
    ['1320-qd-ubnd-dak-nong-2022', 'quy-che-dieu-3-khoan-1', undefined],
    ['1320-qd-ubnd-dak-nong-2022', 'dieu-1', undefined],
    ['ke-hoach-thahs-thncd-2026-2030', 'muc-ii-khoan-1', 4],
    ['195-kh-ubnd-quang-ngai-2023', 'muc-iii-khoan-2-diem-b', 5],
    ['195-kh-ubnd-quang-ngai-2023', 'de-cuong-khoan-5', undefined],
  ])('%s#%s is %s', (id, anchor, heading) => {
    expect(nodesOf(id).find((node) => node.anchor === anchor)?.heading).toBe(heading);
  });
});

describe('places', () => {
  it('a provision knows everything around it, the chapter too', () => {
    const point = nodesOf('1320-qd-ubnd-dak-nong-2022').find((node) => node.anchor === 'quy-che-dieu-6-khoan-9-diem-dd');
    expect(point?.path.map((place) => place.label)).toEqual(['Quy chế', 'Chương II', 'Điều 6', 'khoản 9']);
  });
  it('notes stand at the recipients too', () => {
    const notes = viewOf('1320-qd-ubnd-dak-nong-2022').flatMap((part) => part.foot.flatMap((line) => line.notes));
    expect(notes).toHaveLength(1);
  });
});

describe('citations', () => {
  const texts = [...bodies].filter(([, body]) => body.trim() !== '').map(([id, body]) => heldText(id, id, parse(body).law));
  const everyCitation = (id: string) =>
    citationsAt(citationsOf(texts.find((text) => text.id === id)?.law ?? parse('').law, {}), ({ start }) => elsewhere(start));
  /** A place of its own for each, for neighbours that lead to one place are one link. */
  const elsewhere = (start: number) => ({ document: `somewhere-${String(start)}`, anchor: undefined, held: false });

  it.each(texts.map((text) => [text.id, text] as const))('%s: are cut out of the words without changing one', (id, text) => {
    const citations = everyCitation(id);
    const parts = lawView(text.law, [], lawReferences(text, citations, new Map(), citedBy([])));
    const provisions = parts.flatMap((part) => all(part.body));
    const lines = parts.flatMap((part) => [...part.head, ...part.foot]);
    for (const { runs, words } of provisions) expect(runs.map((run) => run.text).join('')).toBe(words);
    for (const { runs, text: words } of lines) expect(runs.map((run) => run.text).join('')).toBe(words);
    const links = [...provisions.flatMap(({ runs, titleRuns }) => [...runs, ...titleRuns]), ...lines.flatMap(({ runs }) => runs)];
    expect(links.filter(({ path }) => path !== undefined)).toHaveLength(citations.filter(({ start, end }) => end > start).length);
  });
});

describe('contents', () => {
  it('of a decision: its articles, then the attached rules by chapter and article', () => {
    const labels = flat(contentsOf(viewOf('1320-qd-ubnd-dak-nong-2022')));
    expect(labels.slice(0, 6)).toEqual([
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế…',
      'Điều 2. Quyết định này có hiệu lực thi hành kể…',
      'Điều 3. Chánh Văn phòng UBND tỉnh; Giám đốc Công an…',
      'QUY CHẾ PHỐI HỢP',
      'Chương I QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng',
    ]);
  });
  it('of a plan: sentences stand beside headings with their first words, so that no number is missing', () => {
    const labels = flat(contentsOf(viewOf('1073-qd-ubnd-ca-mau-2020')));
    expect(
      labels
        .filter((label) => /^\d+\. /u.test(label))
        .slice(2, 10)
        .map((label) => parseInt(label, 10)),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
  it('of a text without headings: nothing', () => {
    expect(contentsOf(viewOf('3999-ubnd-ncpc-bac-kan-2022'))).toEqual([]);
  });
});
