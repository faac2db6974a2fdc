/**
 * TCVN3 (ABC): the third form of TCVN 5712:1993, one byte a letter, as the fonts .VnTime and .VnTimeH draw it.
 * It has all small letters and seven capitals; capitals with a tone exist only as the small letter drawn in a font of capitals.
 * Written here as what windows-1252 and ISO-8859-1 both make of the byte, with the letter that was meant. U+00AD is the soft hyphen.
 */
const pairs =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ ' +
  'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ ' +
  'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
  'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ' +
  'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ';

/** Character as it was read → Vietnamese letter. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

const letter = (char: string): string => tcvn3Letters.get(char) ?? char;
const reading = (text: string): string => text.replace(/[¡-þ\u00ad]/gu, letter);

const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();
const plain = /[A-Za-z¡-§]/u;
const accented = /[¨-þ\u00ad]/u;

/** Which case the plain letters of a word speak for: a capital at its head says nothing, it may only begin a name. */
function caseOf(word: string): 'capital' | 'small' | 'open' {
  const letters = Array.from(word, (char) => (plain.test(char) ? letter(char) : ''));
  if (letters.some(isLower)) return 'small';
  return letters.slice(1).some(isUpper) ? 'capital' : 'open';
}

/** Capitals where the words around are capitals: the small letters were drawn as capitals by a font such as .VnTimeH. */
function raise(words: readonly string[]): { readonly text: string; readonly raised: number } {
  const cases = words.map((word) => (accented.test(word) ? caseOf(word) : 'open'));
  const capitals = cases.filter((found) => found === 'capital').length;
  const inCapitals = capitals > cases.filter((found) => found === 'small').length;
  let raised = 0;
  const text = words.map((word, index) => {
    const read = reading(word);
    const raises = accented.test(word) && (cases[index] === 'capital' || (cases[index] === 'open' && inCapitals));
    if (!raises) return read;
    raised += Array.from(word).filter((char) => accented.test(char) && isLower(letter(char))).length;
    return read.toUpperCase();
  });
  return { text: text.join(''), raised };
}

/** A converted line; `raised` counts the letters made capital, `hyphens` the hyphens read as ư. */
export interface Tcvn3Line {
  readonly text: string;
  readonly raised: number;
  readonly hyphens: number;
}

/** The code of ư is the soft hyphen, which many programs turn into a plain one: `ng-êi`. Only an onset and a rhyme make one word of two. */
const torn = /(?<![A-Za-z¡-þ-])([BCDGHKLMNPQRSTVXbcdghklmnpqrstvx®§]{0,3})-([A-Za-z¡-þ]{1,4})(?![A-Za-z¡-þ-])/gu;

/**
 * One line of TCVN3. A capital accent is not in the code: it follows the plain letters of the word, or of the line when the word has only one.
 *
 * @example convertTcvn3('CéNG HßA X· HéI', () => true).text // 'CỘNG HÒA XÃ HỘI'
 */
export function convertTcvn3(line: string, isSyllable: (text: string) => boolean): Tcvn3Line {
  let hyphens = 0;
  const whole = line.replace(torn, (found, onset: string, rhyme: string) => {
    const word = `${onset}\u00ad${rhyme}`;
    const speaks = Array.from(rhyme).some((char) => accented.test(char) || isLower(char));
    if (!speaks || !isSyllable(reading(word).toLowerCase())) return found;
    hyphens += 1;
    return word;
  });
  const words = whole.split(/([^A-Za-z¡-þ\u00ad]+)/u);
  return { ...raise(words), hyphens };
}
