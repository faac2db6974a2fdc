import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/domain/law/citations.ts';
import { citedBy } from '../../../src/domain/law/cited-by.ts';
import { type CitationAt, citationsAt, heldText, lawReferences, textReferences } from '../../../src/domain/law/law-references.ts';
import { lawView } from '../../../src/domain/law/law-view.ts';
import { parse } from '../../../src/domain/law/parse.ts';

const rules = heldText('qd-1', 'Quyết định 1', parse('Điều 1. Quyết định này ban hành Quy chế.\n\nĐiều 2. Như Điều 1 và Luật A.\n').law);
const plan = heldText('kh-2', 'Kế hoạch 2', parse('1. Theo Điều 2 Quyết định 1.\n').law);
const texts = new Map([rules, plan].map((text) => [text.id, text]));

/** The citation that stands where these words stand in a provision. */
function cites(text: typeof rules, place: string, words: string, document: string, anchor?: string): CitationAt {
  const line = text.units.find((unit) => unit.anchor === place)?.node.line;
  if (line === undefined) throw new Error(`no ${place}`);
  const start = line.text.indexOf(words);
  return { line, place, start, end: start + words.length, target: { document, anchor, held: texts.has(document) } };
}

const ofRules = [
  cites(rules, 'dieu-1', 'Quyết định này', 'qd-1'),
  cites(rules, 'dieu-2', 'Điều 1', 'qd-1', 'dieu-1'),
  cites(rules, 'dieu-2', 'Luật A', 'luat-a', 'dieu-9'),
];
const ofPlan = [cites(plan, 'khoan-1', 'Điều 2 Quyết định 1', 'qd-1', 'dieu-2')];
const all = citedBy([...textReferences(rules, ofRules), ...textReferences(plan, ofPlan)]);
const view = (text: typeof rules, citations: readonly CitationAt[]) =>
  lawView(text.law, [], lawReferences(text, citations, texts, all)).flatMap((part) => part.body);

describe('the citations of a text on its page', () => {
  const [first, second] = view(rules, ofRules);
  const [planned] = view(plan, ofPlan);

  it('lead to the place on the page itself, to the page of another text, or to a card', () => {
    expect(second?.runs).toEqual([
      { text: 'Như ' },
      { text: 'Điều 1', path: '#dieu-1', held: true },
      { text: ' và ' },
      { text: 'Luật A', path: '/van-ban/luat-a/', held: false },
      { text: '.' },
    ]);
    expect(planned?.runs[1]).toEqual({ text: 'Điều 2 Quyết định 1', path: '/van-ban/qd-1/#dieu-2', held: true });
  });

  it('do not lead from a text to itself', () => {
    expect(first?.runs).toEqual([{ text: 'Quyết định này ban hành Quy chế.' }]);
    const attached = parse(
      'Điều 1. Ban hành Quy chế này.\n\nQUY CHẾ\n\n(Ban hành kèm theo Quyết định số 3/QĐ-UBND)\n\nĐiều 1. Quy chế này quy định việc phối hợp.\n',
    ).law;
    const whole = heldText('qd-3', 'Quyết định 3', attached);
    const own = ['dieu-1', 'quy-che-dieu-1'].map((place) => cites(whole, place, 'Quy chế này', 'qd-3', 'quy-che'));
    const parts = lawView(whole.law, [], lawReferences(whole, own, new Map([['qd-3', whole]]), citedBy([])));
    expect(parts.map((part) => part.body[0]?.runs.flatMap(({ path }) => path ?? []))).toEqual([['#quy-che'], []]);
  });

  it('under Nơi nhận are links, and neither opened nor told where they lead', () => {
    const law = parse('Điều 1. Công an tỉnh chịu trách nhiệm.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n').law;
    const sent = heldText('qd-4', 'Quyết định 4', law);
    const line = law.parts[0]?.foot.find(({ text }) => text.includes('Điều 1'));
    if (line === undefined) throw new Error('no line');
    const target = { document: 'qd-4', anchor: 'dieu-1', held: true };
    const own: CitationAt[] = [{ line, place: 'noi-nhan', start: 6, end: 12, target }];
    const references = lawReferences(sent, own, new Map([['qd-4', sent]]), citedBy(textReferences(sent, own)));
    expect(references.links(line)).toMatchObject([{ path: '#dieu-1' }]);
    expect(references.cited(line)).toEqual([]);
    expect(references.citing('dieu-1')).toBeUndefined();
  });

  it('open the provisions that are held, naming the text where that is another', () => {
    expect(second?.cited.map(({ place }) => place)).toEqual([['Điều 1']]);
    expect(planned?.cited.map(({ place, units }) => [place, units[0]?.words])).toEqual([
      [['Quyết định 1', 'Điều 2'], 'Như Điều 1 và Luật A.'],
    ]);
    expect(first?.cited).toEqual([]);
  });

  it('of a long list open the first, and tell the addresses of the others', () => {
    const articles = Array.from({ length: 9 }, (_, index) => `Điều ${String(index + 1)}. Việc thứ ${String(index + 1)}.`).join('\n\n');
    const long = heldText('luat-9', 'Luật 9', parse(articles).law);
    const line = plan.units[0]?.node.line;
    if (line === undefined) throw new Error('no line');
    const many = long.units.map(({ anchor }) => ({
      line,
      place: 'khoan-1',
      start: 0,
      end: 0,
      target: { document: 'luat-9', anchor, held: true },
    }));
    const opened = lawReferences(plan, many, new Map([['luat-9', long]]), all).cited(line);
    expect(opened.map(({ units }) => units.length)).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0]);
    expect(opened.at(-1)).toMatchObject({ path: '/van-ban/luat-9/#dieu-9', complete: false });
  });

  it('are told at the provision that they cite', () => {
    expect(first?.citing?.laws.map(({ title }) => title)).toEqual(['Điều 2']);
    expect(second?.citing?.laws.map(({ path }) => path)).toEqual(['/van-ban/kh-2/#khoan-1']);
    expect(planned?.citing).toBeUndefined();
    expect(all.document('luat-a').map(({ title, count }) => [title, count])).toEqual([['Điều 9', 1]]);
  });
});

describe('the words of a link', () => {
  const linked = (words: string) => {
    const { law } = parse(`Điều 1. ${words}\n`);
    const citations = citationsAt(citationsOf(law, {}), () => ({ document: 'd', anchor: undefined, held: false }));
    return citations.map(({ line, start, end }) => line.text.slice(start, end));
  };

  it.each([
    ['Điều 178, Điều 192 Luật Thi hành án hình sự năm 2019 có trách nhiệm', ['Điều 178', 'Điều 192 Luật Thi hành án hình sự năm 2019']],
    ['theo khoản 2 Điều 5 Nghị định số 49/2020/NĐ-CP ngày 17/4/2020 của Chính phủ.', ['khoản 2 Điều 5 Nghị định số 49/2020/NĐ-CP']],
    ['theo khoản 2 Điều 5 của Nghị định số 49/2020/NĐ-CP;', ['khoản 2 Điều 5 của Nghị định số 49/2020/NĐ-CP']],
    ['theo Luật Thi hành án hình sự năm 2019.', ['Luật Thi hành án hình sự năm 2019']],
    ['theo Nghị định số 49/2020/NĐ-CP ngày 17/4/2020 của Chính phủ.', ['Nghị định số 49/2020/NĐ-CP']],
    ['theo khoản 1 Điều này.', ['khoản 1 Điều này']],
  ])('%s', (words, expected) => {
    expect(linked(words)).toEqual(expected);
  });
});
