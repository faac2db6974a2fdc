import { pageUrl } from '../../domain/link/page-url.ts';
import type { Message } from '../../domain/message.ts';
import type { ProseLink } from '../../domain/prose/report.ts';
import { renderProse } from '../../domain/prose/render.ts';
import { collections, kindOf, pageCollections } from '../../schemas/collections.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { isTooLong } from './body-size.ts';
import { aboutFile, inFile } from './finding.ts';
import { type Check, type Holdings, isPublished } from './holdings.ts';

/** Bodies render without complaint, and their links lead to pages of this site that exist. */
export const proseCheck: Check = (file, holdings) => {
  const kind = kindOf(file.collection, file.data).body;
  if (kind === 'none' && file.body.trim() !== '') {
    const words = {
      reason: 'Loại mục này không có phần bài viết, nên chữ ở đây sẽ không hiện.',
      found: file.body.trim().slice(0, 60),
      fix: 'Chuyển nội dung vào các trường ở trên, rồi xóa phần này.',
    };
    return [{ ...aboutFile(file, 'body-not-shown', words), place: { file: file.file, line: file.bodyLine } }];
  }
  if (kind !== 'prose' || isTooLong(file)) return [];
  const prose = renderProse(file.body, file.file, {
    provisionUrl: (document, anchor) => provisionUrl(document, anchor, holdings),
    provisionText: (document, anchor) => holdings.law(document)?.whole(anchor),
    termUrl: (id) => (holdings.find('thuat-ngu', id) === undefined ? undefined : pageUrl('thuat-ngu', id)),
  });
  const ids = new Set(prose.headings.map(({ id }) => `#${id}`));
  const links = prose.links.flatMap((link) => linkMessages(link, file, holdings, ids));
  return [...prose.messages, ...links].map((message) => inFile(file, message));
};

function provisionUrl(document: string, anchor: string | undefined, holdings: Holdings): string | undefined {
  if (holdings.find('van-ban', document) === undefined) return undefined;
  if (anchor !== undefined && holdings.law(document)?.anchors.has(anchor) !== true) return undefined;
  return pageUrl('van-ban', document, anchor);
}

function linkMessages({ url, line }: ProseLink, file: ContentFile, holdings: Holdings, ids: ReadonlySet<string>): Message[] {
  const problem =
    url.startsWith('#') && !ids.has(url)
      ? 'Trang này không có tiêu đề mang mã ấy'
      : url.startsWith('/')
        ? problemOf(url, file, holdings)
        : undefined;
  if (problem === undefined) return [];
  const fix = url.startsWith('/tai-len/')
    ? 'Tải tệp lên lại trong trang quản trị, hoặc sửa tên tệp trong bài.'
    : 'Mở trang cần dẫn và chép phần địa chỉ sau tên miền, có dấu / ở cuối.';
  const words = { reason: `${problem}.`, found: url, fix };
  return [{ ...aboutFile(file, 'broken-link', words), place: { file: file.file, line } }];
}

function problemOf(url: string, file: ContentFile, holdings: Holdings): string | undefined {
  const [path = '', anchor] = url.split('#');
  if (path.startsWith('/tai-len/')) return holdings.uploads?.has(path) === false ? 'Không có tệp này trong thư mục tải lên' : undefined;
  if (!path.endsWith('/')) return 'Địa chỉ trang phải kết thúc bằng dấu /';
  const [section, id, more] = path.split('/').filter((part) => part !== '');
  const collection = pageCollections.find((name) => name === section);
  if (collection === undefined || id === undefined) {
    return holdings.pages === undefined || holdings.pages.has(path) ? undefined : 'Cổng không có trang này';
  }
  const target = holdings.find(collection, id);
  if (target === undefined || more !== undefined) return `Cổng không có ${collections[collection].one} này`;
  if (isPublished(file) && !isPublished(target)) return 'Trang được dẫn chưa đăng hoặc đã rút';
  return anchor === undefined ? undefined : anchorProblem(anchor, target, holdings);
}

/** Anchors of laws and of headings in bodies are known; `muc-` is kept for headings, other ids belong to the page around them. */
function anchorProblem(anchor: string, target: ContentFile, holdings: Holdings): string | undefined {
  if (target.collection === 'van-ban') {
    const law = holdings.law(target.id);
    if (law === undefined) return 'Cổng chưa có toàn văn văn bản này nên không dẫn tới từng điều khoản được';
    return law.anchors.has(anchor) ? undefined : 'Văn bản không có điều khoản mang mỏ neo này';
  }
  const missing = anchor.startsWith('muc-') && !holdings.headings(target).has(`#${anchor}`);
  return missing ? 'Trang được dẫn không có tiêu đề mang mã ấy' : undefined;
}
