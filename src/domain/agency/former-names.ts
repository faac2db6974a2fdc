/** A name that a body no longer bears: what to say of it, and where its page tells since when and by which text. */
export interface FormerName {
  readonly agency: string;
  /** How texts write it: "Sở Thông tin và Truyền thông", "UBND các huyện, thành phố". */
  readonly names: readonly string[];
  /** "nay là Sở Văn hóa, Thể thao và Du lịch (báo chí, thông tin cơ sở)". */
  readonly hint: string;
  readonly path: string;
}

/** Where a former name stands in a text: `start` and `end` count in it. */
export interface FormerPlace {
  readonly start: number;
  readonly end: number;
  readonly name: FormerName;
}

/**
 * Finds names of former bodies in a text, the longest first where several begin at one place; capitals and white space do not matter, and a
 * name that is only the beginning of a longer word is none.
 *
 * @example formerNamesIn('Sở Thông tin và Truyền thông chủ trì', [soTttt]) // [{ start: 0, end: 28, name: soTttt }]
 */
export function formerNamesIn(text: string, names: readonly FormerName[]): FormerPlace[] {
  const written = names.flatMap((name) => name.names.map((words) => ({ words, name }))).toSorted((a, b) => b.words.length - a.words.length);
  const places: FormerPlace[] = [];
  for (const { words, name } of written) {
    for (const { index, 0: found } of text.matchAll(patternOf(words))) {
      const place = { start: index, end: index + found.length, name };
      if (places.every(({ start, end }) => place.end <= start || place.start >= end)) places.push(place);
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

const patterns = new Map<string, RegExp>();

function patternOf(words: string): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const escaped = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/[-–]/gu, '[-–]'))
    .join(String.raw`\s+`);
  const made = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
  patterns.set(words, made);
  return made;
}

/** What became of a body that texts still name, task by task. */
export interface FormerBody {
  readonly id: string;
  readonly title: string;
  readonly until: string;
  readonly path: string;
  readonly moves: readonly {
    readonly task: string;
    readonly to?: string | undefined;
    readonly from?: string | undefined;
    readonly basis: string;
  }[];
}
