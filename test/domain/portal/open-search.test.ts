import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { openSearchDescription } from '../../../src/domain/portal/open-search.ts';

const refuse = (message: string) => {
  throw new Error(message);
};
const parse = (text: string) =>
  new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } }).parseFromString(text, 'application/xml');
const urlOf = (text: string) => parse(text).getElementsByTagName('Url')[0];

describe('the description of the search for browsers', () => {
  test('is well-formed whatever the portal is called', () => {
    const text = openSearchDescription('Cổng <Hòa nhập> & "bạn"', "Việc 'cần' & văn bản", 'https://hoanhap.vn/a&b/tim-kiem/');
    expect(parse(text).documentElement?.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(urlOf(text)?.getAttribute('template')).toBe('https://hoanhap.vn/a&b/tim-kiem/#q={searchTerms}');
  });

  test('puts what is typed into the fragment, so that no request holds it', () => {
    const template = urlOf(openSearchDescription('Cổng', 'Việc cần làm', 'https://hoanhap.vn/tim-kiem/'))?.getAttribute('template') ?? '';
    const address = new URL(template.replace('{searchTerms}', encodeURIComponent('xóa án tích')));
    expect(address.search + address.pathname).toBe('/tim-kiem/');
    expect(decodeURIComponent(address.hash)).toBe('#q=xóa án tích');
  });

  test('keeps to the lengths of the format', () => {
    const text = openSearchDescription('Cổng thông tin tái hòa nhập cộng đồng của tỉnh và các xã, phường', 'Việc', 'https://x.vn/');
    expect(parse(text).getElementsByTagName('ShortName')[0]?.textContent?.length).toBeLessThanOrEqual(16);
    expect(parse(text).getElementsByTagName('LongName')[0]?.textContent?.length).toBeLessThanOrEqual(48);
  });
});
