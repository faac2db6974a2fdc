/**
 * How wide the bold letters of the widest usual sans face (DejaVu) are, in hundredths of the letters' size: a drawing made at build time
 * can't measure, and words that stand out of their box are worse than a line more.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'’()/|!\-–·\s\u00a0]/u, 40],
  [/[mwMW%]/u, 104],
  [/\p{Lu}/u, 78],
  [/./u, 69],
];

const nbsp = '\u00a0';
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    // A letter with signs is as wide as its bare self.
    const bare = letter.normalize('NFD').charAt(0);
    width = widths.find(([look]) => look.test(bare))?.[1] ?? 69;
    known.set(letter, width);
  }
  return width;
}

/** About how wide words are when set in letters of this size. */
export function widthOf(words: string, size: number): number {
  return (Array.from(words).reduce((sum, letter) => sum + letterWidth(letter), 0) * size) / 100;
}

/**
 * Sets words in lines of at most this width. A line ends at a space, or after a slash of a long number; what stands in brackets keeps
 * together where it can, and what does not fit stands alone.
 * Guarantee: the lines, joined by spaces where they ended at one, are the words.
 *
 * @example wrapWords('Nghị quyết 202/2025/QH15', 100, 15) // ['Nghị quyết', '202/2025/', 'QH15']
 */
export function wrapWords(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { text: piece, fresh } of piecesOf(words, width, size)) {
    const joined = line + piece;
    if (line !== '' && (fresh || widthOf(joined.trimEnd(), size) > width)) {
      lines.push(spaced(line));
      line = piece;
    } else line = joined;
  }
  return spaced(line) === '' ? lines : [...lines, spaced(line)];
}

/** Words with the space after them; one that is wider than a line begins a new one and comes in pieces that end with a slash. */
function piecesOf(words: string, width: number, size: number): { readonly text: string; readonly fresh: boolean }[] {
  const together = words.trim().replace(/\([^()]*\)/gu, (group) => (widthOf(group, size) > width ? group : group.replaceAll(' ', nbsp)));
  return together.split(/(?<= )(?=[^ ])/u).flatMap((word) => {
    if (widthOf(word.trimEnd(), size) <= width) return [{ text: word, fresh: false }];
    return word.split(/(?<=\/)/u).map((text, index) => ({ text, fresh: index === 0 }));
  });
}

function spaced(line: string): string {
  return line.replaceAll(nbsp, ' ').trimEnd();
}
