import { letterNumber, toRoman } from '../number-forms.ts';
import { signOf } from './fonts.ts';
import { type Styles, fontOf } from './styles.ts';
import { type Xml, child, elementsOf, switchOf, valueOf } from './xml.ts';

interface Level {
  readonly start: number;
  readonly form: string;
  readonly text: string;
  readonly follows: string;
  /** 0: never starts again; n: starts again after level n or one above it; undefined: after any level above. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly style: string | undefined;
  readonly font: string;
}

interface Num {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

/** A list with the levels that hold for it; lists that share a `key` count on together. */
interface List {
  readonly key: string;
  readonly num: Num;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Word's automatic numbers: they are on the page, but not among the letters of the file. */
export interface Numbering {
  /** The number of the next paragraph of this list and level, with what follows it; '' when it shows none. */
  next(numId: string, level: number): string;
  /** The level that a paragraph style has in a list. */
  levelOfStyle(numId: string, style: string): number | undefined;
  /** Forms of numbers that were written as plain digits, since nobody here knows how to write them. */
  readonly unknownForms: ReadonlySet<string>;
}

export function readNumbering(root: Xml | undefined, styles: Styles): Numbering {
  const { abstracts, links, nums } = readTables(root);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const unknownForms = new Set<string>();

  const known = new Map<string, List | undefined>();
  const resolve = (numId: string): List | undefined => {
    if (!known.has(numId)) known.set(numId, find(numId));
    return known.get(numId);
  };
  const find = (numId: string): List | undefined => {
    const num = nums.get(numId);
    if (num === undefined) return undefined;
    const link = links.get(num.abstract);
    const linked = link === undefined ? undefined : nums.get(valueOf(child(child(styles.chain(link)[0], 'pPr'), 'numPr'), 'numId') ?? '');
    const key = linked?.abstract ?? num.abstract;
    return { key, num, levels: new Map([...(abstracts.get(key) ?? []), ...num.levels]) };
  };
  return {
    unknownForms,
    levelOfStyle: (numId, style) => [...(resolve(numId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
    next(numId, at) {
      const list = resolve(numId);
      const level = list?.levels.get(at);
      if (list === undefined || level === undefined) return '';
      const own = counts.get(list.key) ?? [];
      counts.set(list.key, own);
      const again = list.num.starts.get(at);
      const fresh = again !== undefined && !begun.has(`${numId} ${String(at)}`);
      begun.add(`${numId} ${String(at)}`);
      const last = own[at];
      own[at] = fresh ? again : last === undefined ? level.start : last + 1;
      for (let below = at + 1; below < 9; below += 1) if (startsAgain(list.levels.get(below), at)) own[below] = undefined;
      const label = writeLabel(level, at, (index) => own[index] ?? list.levels.get(index)?.start ?? 1, list.levels, unknownForms);
      return label === '' ? '' : label + level.follows;
    },
  };
}

function startsAgain(level: Level | undefined, used: number): boolean {
  return level?.restart === undefined || used + 1 <= level.restart;
}

function writeLabel(
  level: Level,
  at: number,
  value: (index: number) => number,
  levels: ReadonlyMap<number, Level>,
  unknown: Set<string>,
): string {
  if (level.form === 'bullet') return bullet(level);
  if (level.form === 'none') return level.text.replace(/%\d/gu, '');
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    if (index > at) return '';
    const form = level.legal ? 'decimal' : (levels.get(index)?.form ?? 'decimal');
    const write = forms[form];
    if (write === undefined) unknown.add(form);
    return (write ?? String)(value(index));
  });
}

/** Drawn bullets become `•`; a dash or a plus that the list shows stays what it is. */
function bullet({ text, font }: Level): string {
  if (/^[-–—+*•]$/u.test(text) && !/symbol|wingdings/iu.test(font)) return text;
  const code = text.codePointAt(0) ?? 0;
  const sign = /symbol|wingdings|webdings/iu.test(font) || (code >= 0xf000 && code <= 0xf0ff) ? signOf(font, code) : text;
  return text.trim() === '' ? '' : sign === '-' || sign === '–' || sign === '−' || sign === '+' ? sign.replace('−', '-') : '•';
}

const vietnamese = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const forms: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: toRoman,
  lowerRoman: (value) => toRoman(value).toLowerCase(),
  upperLetter: (value) => letterNumber(value).toUpperCase(),
  lowerLetter: (value) => letterNumber(value),
  vietnameseCounting: (value) => vietnamese[value - 1] ?? String(value),
  none: () => '',
  bullet: () => '',
};

function readTables(root: Xml | undefined) {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  const links = new Map<string, string>();
  const nums = new Map<string, Num>();
  for (const item of root === undefined ? [] : elementsOf(root)) {
    if (item.name === 'abstractNum') {
      const id = item.attributes['abstractNumId'] ?? '';
      abstracts.set(id, levelsOf(item));
      const link = valueOf(item, 'numStyleLink');
      if (link !== undefined) links.set(id, link);
    } else if (item.name === 'num') {
      const overrides = elementsOf(item).filter(({ name }) => name === 'lvlOverride');
      const starts = overrides.flatMap((override) => {
        const start = valueOf(override, 'startOverride');
        return start === undefined ? [] : [[Number(override.attributes['ilvl'] ?? 0), Number(start)] as const];
      });
      nums.set(item.attributes['numId'] ?? '', {
        abstract: valueOf(item, 'abstractNumId') ?? '',
        starts: new Map(starts),
        levels: new Map(overrides.flatMap((override) => [...levelsOf(override)])),
      });
    }
  }
  return { abstracts, links, nums };
}

function levelsOf(parent: Xml): ReadonlyMap<number, Level> {
  const levels = elementsOf(parent).filter(({ name }) => name === 'lvl');
  return new Map(levels.map((level) => [Number(level.attributes['ilvl'] ?? 0), readLevel(level)] as const));
}

function readLevel(level: Xml): Level {
  const restart = valueOf(level, 'lvlRestart');
  return {
    start: Number(valueOf(level, 'start') ?? 0),
    form: valueOf(level, 'numFmt') ?? 'decimal',
    text: valueOf(level, 'lvlText') ?? '',
    follows: valueOf(level, 'suff') === 'nothing' ? '' : ' ',
    restart: restart === undefined ? undefined : Number(restart),
    legal: switchOf(level, 'isLgl') ?? false,
    style: valueOf(level, 'pStyle'),
    font: fontOf(child(level, 'rPr')) ?? '',
  };
}
