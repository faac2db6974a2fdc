/**
 * VNI-Windows (fonts VNI-Times, VNI-Helve): a plain letter, then the mark as a letter of its own: `hoøa`, `Coäng`. Seven letters have a code alone.
 * Marks exist small and capital (`AÙ`); typists mix them, so either case is read after either letter and the letter decides.
 */
const alone = 'ôơ öư ñđ íí ìì æỉ óĩ òị îỵ';
const tones: Readonly<Record<string, string>> = {
  a: 'aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ',
  e: 'eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ',
  o: 'oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ',
  ô: 'ôùớ ôøờ ôûở ôõỡ ôïợ',
  u: 'uùú uøù uûủ uõũ uïụ',
  ö: 'öùứ öøừ öûử öõữ öïự',
  y: 'yùý yøỳ yûỷ yõỹ',
};

/** Small codes, one or two characters → Vietnamese letter. */
export const vniLetters: ReadonlyMap<string, string> = new Map(
  [...alone.split(' '), ...Object.values(tones).flatMap((codes) => codes.split(' '))].map((code) => [code.slice(0, -1), code.slice(-1)]),
);

const code = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñíìæóòî]/giu;

/**
 * One line of VNI-Windows.
 *
 * @example convertVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam') // 'Cộng hòa xã hội chủ nghĩa Việt Nam'
 */
export function convertVni(line: string): string {
  return line.replace(code, (found) => {
    const letter = vniLetters.get(found.toLowerCase());
    if (letter === undefined) return convertAlone(found);
    const first = found.charAt(0);
    return first === first.toLowerCase() ? letter : letter.toUpperCase();
  });
}

/** A first character with a code of its own, before a mark that does not belong to it: `öê` is ư and a stray mark. */
function convertAlone(found: string): string {
  const first = found.charAt(0);
  const letter = vniLetters.get(first.toLowerCase());
  if (letter === undefined) return found;
  return (first === first.toLowerCase() ? letter : letter.toUpperCase()) + found.slice(1);
}
