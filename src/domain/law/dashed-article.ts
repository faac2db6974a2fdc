import { citedNext, levels } from './levels.ts';
import { type Classified, classify, inCapitals } from './lines.ts';
import type { Line } from './model.ts';

const dashed = /^(?:Điều|ĐIỀU)\s+(\d{1,4})\s*[.:]?\s*[-–—]\s*(?=\p{Lu})/u;
const cited = new RegExp(`^${citedNext}`, 'u');

/**
 * Finds articles that a dash parts from their title: "Điều 16 - Phạm vi điều chỉnh". The look alone says too little ("Điều 16 - Bộ luật này quy định"),
 * so that such a line is an article only where its number is the next, the line before it has ended, and no heading with that number follows.
 */
export class DashedArticles {
  readonly #lines: readonly Line[];
  /** The last line on which each article stands with its dot; read when it is first asked for. */
  #dotted: Map<string, number> | undefined;
  #last = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** The article that begins at this line; undefined where none surely does. */
  at(index: number): Classified | undefined {
    const text = this.#lines[index]?.text ?? '';
    if (!text.startsWith('Đ')) return undefined;
    const [marker = '', number = ''] = dashed.exec(text) ?? [];
    const words = text.slice(marker.length);
    if (marker === '' || Number(number) !== this.#last + 1 || !isTitle(words) || !this.#isAfterEnd(index)) return undefined;
    if ((this.#dottedLines().get(number) ?? -1) > index) return undefined;
    return { level: 'dieu', number, marker: marker.trim(), words };
  }

  /** Takes note of an article, so that the next is known. */
  passed(number: string): void {
    this.#last = Number.parseInt(number, 10);
  }

  /** A sentence that goes on, a list and a quotation lead to a citation. */
  #isAfterEnd(index: number): boolean {
    const before = this.#lines[index - 1]?.text;
    if (before === undefined || inCapitals(before) || /[.!?/…]["”’)]*$/u.test(before)) return true;
    if (/[,;:–—(-]$/u.test(before)) return false;
    if (dashed.test(before) || levels[classify(before).level].rank <= levels.dieu.rank) return true;
    const above = classify(this.#lines[index - 2]?.text ?? '');
    return levels[above.level].rank < levels.dieu.rank && above.words === '';
  }

  #dottedLines(): ReadonlyMap<string, number> {
    if (this.#dotted !== undefined) return this.#dotted;
    this.#dotted = new Map();
    for (const [index, { text }] of this.#lines.entries()) {
      const found = text.startsWith('Đ') ? classify(text) : undefined;
      if (found?.level === 'dieu') this.#dotted.set(found.number, index);
    }
    return this.#dotted;
  }
}

/** Words that a heading may have: no document or provision, no bare short form ("BLHS"), no item of a list. */
function isTitle(words: string): boolean {
  if (/[,;]$/u.test(words)) return false;
  if (/^\p{Lu}\p{Ll}|^[YÝÔ]\s\p{Ll}/u.test(words)) return !cited.test(words);
  return inCapitals(words) && words.includes(' ') && !cited.test(words.charAt(0) + words.slice(1).toLowerCase());
}
