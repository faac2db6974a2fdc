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
 * Finds names of former bodies in a text, the longest first where several begin at one place; white space does not matter, nor do capitals after
 * the first letter (“cơ sở thông tin” names no body). A name inside that of another body (“Sở GTVT-XD”, “… Quân khu 7”) is none.
 *
 * @example formerNamesIn('Sở Thông tin và Truyền thông chủ trì', [soTttt]) // [{ start: 0, end: 28, name: soTttt }]
 */
export function formerNamesIn(text: string, names: readonly FormerName[]): FormerPlace[] {
  const written = names.flatMap((name) => name.names.map((words) => ({ words, name }))).toSorted((a, b) => b.words.length - a.words.length);
  const places: FormerPlace[] = [];
  for (const { words, name } of written) {
    for (const { index, 0: found } of text.matchAll(patternOf(words))) {
      if (!/^\p{Lu}/u.test(found)) continue;
      const place = { start: index, end: index + found.length, name };
      if (places.every(({ start, end }) => place.end <= start || place.start >= end)) places.push(place);
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** A run of a text; where it names a former body, what to say of it and where its page is. */
export interface HintedRun {
  readonly text: string;
  readonly hint?: string;
  readonly path?: string;
}

/** Cuts a text where names of former bodies stand. */
export function hintedRuns(text: string, names: readonly FormerName[]): HintedRun[] {
  let from = 0;
  const runs = formerNamesIn(text, names).flatMap(({ start, end, name }): HintedRun[] => {
    const before = text.slice(from, start);
    from = end;
    return [...(before === '' ? [] : [{ text: before }]), { text: text.slice(start, end), hint: name.hint, path: name.path }];
  });
  return from < text.length ? [...runs, { text: text.slice(from) }] : runs;
}

const patterns = new Map<string, RegExp>();
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

function patternOf(words: string): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const spaced = (part: string) =>
    part
      .split(/\s+/u)
      .map(escaped)
      .join(String.raw`\s+`);
  const pattern = words
    .trim()
    .split(/\s*[-–]\s*/u)
    .map(spaced)
    .join(String.raw`\s*[-–]\s*`);
  const made = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])(?!\s?[-–]\s?\p{Lu})(?!\s+Quân khu)`, 'giu');
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
