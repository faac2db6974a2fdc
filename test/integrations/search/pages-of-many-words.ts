import { searchAttributes } from '../../../src/domain/search/page-attributes.ts';
import type { Page } from '../../../src/integrations/search/build-index.ts';

const onsets = 'b ch d đ h kh l m n ng nh ph s t th tr v x'.split(' ');
const rhymes = 'a à á ả ã ạ ăn ằng ân ầm anh ao ay em ên êu in inh oa òa óa oan oi ôi ôn ôt ơi ơn u ủ ung ui ưa ương'.split(' ');
const all = onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme));

/** Syllables of a page: every page has those that all have, and some that few others have. */
const wordsOf = (page: number) => all.filter((_, at) => at % 7 === page % 7 || at % 11 === page % 11 || at % 50 === 0);

export const texts: readonly string[] = Array.from({ length: 40 }, (_, at) => `Người tái hòa nhập cộng đồng. ${wordsOf(at).join(' ')}.`);

/** Pages of the portal that hold enough words for an index of many parts. */
export const pagesOfManyWords: readonly Page[] = texts.map((text, at) => {
  const attributes = Object.entries(
    searchAttributes({ kind: at % 2 === 0 ? 'Hướng dẫn' : 'Văn bản', ...(at === 1 && { number: '22/2023/QĐ-TTg' }) }),
  )
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  const html = `<!doctype html><html lang="vi"><body><article ${attributes}><h1>Trang đường ${String(at)}</h1><p>${text}</p></article></body></html>`;
  return { url: `/${at % 2 === 0 ? 'huong-dan' : 'van-ban'}/${String(at)}/`, html };
});
