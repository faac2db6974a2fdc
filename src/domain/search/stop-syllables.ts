import { fold } from '../text/fold.ts';

/**
 * Syllables that say nothing on their own about what a reader looks for.
 * A syllable whose bare form is a word of this portal's subject is left out (từ/tù, vậy/vay, mà/ma túy).
 */
const words =
  'là và của cho thì ở với những các một có không được bị này đó thế nào gì ai đâu sao tôi mình như về đi rồi hay hoặc khi nếu để phải cần muốn bao nhiêu lâu trong ngoài đã sẽ vẫn cũng ạ à ơi thưa';

const accented = new Set(words.split(' '));
const bare = new Set(words.split(' ').map(fold));

/** Says whether a syllable of a query carries no meaning of its own; a query typed without accents is compared without them. */
export function isStopSyllable(syllable: string, queryHasAccents: boolean): boolean {
  return (queryHasAccents ? accented : bare).has(syllable);
}
