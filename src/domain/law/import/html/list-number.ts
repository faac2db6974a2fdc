import { letterNumber, toRoman } from '../number-forms.ts';
import { type Element, attribute, isElement } from './elements.ts';

/** How the browser counts: the `type` of the list, or its style. */
const styles: Readonly<Record<string, (value: number) => string>> = {
  '1': String,
  decimal: String,
  a: (value) => letterNumber(value),
  'lower-alpha': (value) => letterNumber(value),
  'lower-latin': (value) => letterNumber(value),
  A: (value) => letterNumber(value).toUpperCase(),
  'upper-alpha': (value) => letterNumber(value).toUpperCase(),
  'upper-latin': (value) => letterNumber(value).toUpperCase(),
  i: (value) => toRoman(value).toLowerCase(),
  'lower-roman': (value) => toRoman(value).toLowerCase(),
  I: toRoman,
  'upper-roman': toRoman,
};

/** The value that the next item of each list gets. */
export type ListCounts = Map<Element, number>;

/** The number a browser shows before an item of a numbered list, as `3.`; `undefined` when it shows none. Items come in the order of the page. */
export function listNumber(item: Element, counts: ListCounts): string | undefined {
  const list = item.parentNode;
  if (list === null || !isElement(list) || list.tagName !== 'ol') return undefined;
  const backwards = attribute(list, 'reversed') !== undefined;
  const first = () => numberIn(attribute(list, 'start')) ?? (backwards ? itemsOf(list) : 1);
  const value = numberIn(attribute(item, 'value')) ?? counts.get(list) ?? first();
  counts.set(list, value + (backwards ? -1 : 1));
  const named = styleOf(item) ?? styleOf(list);
  if (named === 'none') return undefined;
  const form = styles[named ?? attribute(list, 'type') ?? '1'] ?? String;
  return `${form(value)}.`;
}

function itemsOf(list: Element): number {
  return list.childNodes.filter((child) => child.nodeName === 'li').length;
}

function styleOf(element: Element): string | undefined {
  const style = attribute(element, 'style') ?? '';
  return /list-style(?:-type)?\s*:[^;]*?(none|decimal|(?:lower|upper)-(?:alpha|latin|roman))/iu.exec(style)?.[1]?.toLowerCase();
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,6}$/u.test(text.trim()) ? Number(text) : undefined;
}
