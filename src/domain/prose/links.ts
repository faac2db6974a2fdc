import type { Element } from 'hast';
import { reportFootnote } from './footnote.ts';
import { type Rendering, report, sourceOf } from './report.ts';

const outside = /^(?:https:\/\/[^/\s]|tel:[+\d]|mailto:[^\s@]+@)/u;

/**
 * Says whether a link may stand in a body: a path from the root of the site, a place on the page, https, tel or mailto.
 *
 * @example isSafeLink('//cdn.example.vn/a.js') // false
 */
export function isSafeLink(url: string): boolean {
  return outside.test(url) || /^\/(?![/\\])/u.test(url) || /^#./u.test(url);
}

/** A path from the root of the site with the base path before it; other links as they are. */
export function withBase(rendering: Rendering, url: string): string {
  return url.startsWith('/') ? (rendering.context.href?.(url) ?? url) : url;
}

/** Checks a link and makes it ready; an unsafe one stays as words without an address. */
export function finishLink(link: Element, rendering: Rendering): void {
  const url = decodeAddress(property(link, 'href'));
  if (!isSafeLink(url)) {
    if (/^\[\^/u.test(sourceOf(rendering, link))) reportFootnote(rendering, link, sourceOf(rendering, link));
    else
      report(rendering, link, {
        rule: 'unsafe-link',
        reason: 'Đường dẫn này không dùng được trong bài.',
        expected: 'đường dẫn trong cổng bắt đầu bằng /, một chỗ trên trang bắt đầu bằng #, hoặc https:, tel:, mailto:',
        found: url,
        fix: 'Trang của cổng thì viết từ gốc, như /thu-tuc/ten-trang/. Trang ngoài thì dùng địa chỉ https đầy đủ.',
      });
    link.tagName = 'span';
    link.properties = {};
    return;
  }
  rendering.links.push({ url, line: link.position?.start.line ?? 1 });
  if (url.startsWith('https:')) link.properties['rel'] = ['external', 'noreferrer'];
  else link.properties['href'] = withBase(rendering, property(link, 'href'));
}

/** Checks a picture: held here, and with words for those who can't see it. */
export function finishImage(image: Element, rendering: Rendering): void {
  const url = decodeAddress(property(image, 'src'));
  const held = /^\/tai-len\/[\w./-]+\.(?:png|jpe?g|webp)$/u.test(url) && !url.includes('..');
  if (!held) {
    report(rendering, image, {
      rule: 'foreign-image',
      reason: 'Hình không nằm trong thư mục tải lên của cổng.',
      expected: 'đường dẫn bắt đầu bằng /tai-len/, tệp png, jpg, jpeg hoặc webp (đuôi viết chữ thường)',
      found: url,
      fix: 'Tải hình lên trong trang quản trị rồi dùng đường dẫn /tai-len/…',
    });
    image.tagName = 'span';
    image.children = [{ type: 'text', value: property(image, 'alt') }];
    image.properties = {};
    return;
  }
  rendering.links.push({ url, line: image.position?.start.line ?? 1 });
  if (property(image, 'alt').trim() === '') {
    report(rendering, image, {
      rule: 'image-without-words',
      reason: 'Hình không có lời mô tả, người không nhìn thấy hình sẽ không biết hình nói gì.',
      found: `![](${url})`,
      fix: `Viết một câu mô tả trong ngoặc vuông: ![Mẫu danh sách đã điền](${url}).`,
    });
  }
  image.properties['src'] = withBase(rendering, url);
  image.properties['loading'] = 'lazy';
}

function property(element: Element, name: string): string {
  const value: unknown = element.properties[name];
  return typeof value === 'string' ? value : '';
}

function decodeAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
