import { type Item, rankOf, shareHolders } from './chain.ts';
import type { CitationContext, CitedTarget, DocumentRead } from './model.ts';
import { type CitedUnit, citedUnits, type NumberAt, numberInAnchor, type Step } from './provision.ts';
import { standingAt } from './relative.ts';

/** A target whose document the words have not told yet. */
export interface Draft extends CitedTarget {
  /** Its anchor in another document, when neither a document nor "này" tells yet what it belongs to. */
  readonly open: string | undefined;
}

type Piece = readonly [unit: CitedUnit | 'tieu-tiet', number: string];

const rankOfPiece = ([unit]: Piece): number => (unit === 'tieu-tiet' ? citedUnits.tiet.rank + 0.5 : citedUnits[unit].rank);

/** All targets of a list of provisions, in the order of the text; those that cannot be known (a "khoản này" outside of any khoản) are left out. */
export function targetsOf(items: readonly Item[], context: CitationContext): Draft[] {
  let insideRanges = 0;
  return shareHolders(items).flatMap(({ item, holders, document }) => {
    const narrow = narrowest(item.steps);
    const rest = [...item.steps.filter((step) => step !== narrow), ...holders];
    const numbers = narrow.own ? [undefined] : narrow.numbers;
    insideRanges += numbers.length;
    const own = numbers.flatMap((number, index) =>
      isLeftOut(number, insideRanges) ? [] : draft({ narrow, number, rest, document, context, ...spanOf(item, narrow, index) }),
    );
    return [...own, ...moreHolders(item, narrow, holders, document, context), ...otherYears(item)];
  });
}

/** A list of ranges without end gives their first and last numbers only, so that the answer stays in proportion to the text. */
const mostInRanges = 2000;

function isLeftOut(number: NumberAt | undefined, count: number): boolean {
  return count > mostInRanges && number !== undefined && number.start === number.end;
}

function narrowest(steps: readonly Step[]): Step {
  return steps.reduce((narrow, step) => (rankOf(step) > rankOf(narrow) ? step : narrow));
}

/** "khoản 1 Điều 5, 6": what stands on a list in a wider unit is cited itself. */
function moreHolders(
  item: Item,
  narrow: Step,
  holders: readonly Step[],
  document: DocumentRead | undefined,
  context: CitationContext,
): Draft[] {
  return item.steps
    .filter((step) => step !== narrow && step.numbers.length > 1)
    .flatMap((step) => {
      const rest = [...item.steps.filter((other) => rankOf(other) < rankOf(step)), ...holders];
      return step.numbers
        .slice(1)
        .flatMap((number) => draft({ narrow: step, number, rest, document, context, start: number.start, end: number.end }));
    });
}

/** "Điều 5 Luật … các năm 2019 và 2025": the article is that of the first; what it is in the others the words do not tell. */
function otherYears({ document }: Item): Draft[] {
  return (document?.also ?? []).flatMap(({ start, end, document: other }) =>
    other === undefined ? [] : [{ start, end, document: other, anchor: undefined, open: undefined }],
  );
}

/** The words of one number: the first takes in the word before it, the last the units after it. */
function spanOf(item: Item, narrow: Step, index: number): { start: number; end: number } {
  const number = narrow.numbers[index];
  if (number === undefined) return { start: item.start, end: item.end };
  const tail = item.steps.find((step) => step !== narrow && step.numbers.length > 1)?.numbers[0]?.end ?? item.end;
  const last = index === narrow.numbers.length - 1;
  return { start: index === 0 ? item.start : number.start, end: last ? Math.max(number.end, tail) : number.end };
}

interface Parts {
  readonly narrow: Step;
  readonly number: NumberAt | undefined;
  readonly rest: readonly Step[];
  readonly document: DocumentRead | undefined;
  readonly context: CitationContext;
  readonly start: number;
  readonly end: number;
}

function draft({ narrow, number, rest, document, context, start, end }: Parts): Draft[] {
  const steps = [...rest, narrow];
  const self = steps.find(({ own }) => own);
  const pieces = oldNames(
    steps
      .filter(({ own }) => !own)
      .flatMap((step): Piece[] => {
        const one = step === narrow ? number : step.numbers[0];
        return one === undefined ? [] : [[step.unit, one.number]];
      }),
  );
  if (document !== undefined) {
    const anchor = [document.anchor, anchorOf(pieces)].filter((part) => part !== undefined && part !== '').join('-');
    return [{ start, end, document: document.document, anchor: anchor === '' ? undefined : anchor, open: undefined }];
  }
  // "phần thứ hai" alone, in small letters, is mostly a part of something else.
  if (self === undefined && narrow.unit === 'phan' && narrow.small) return [];
  // Inside an article "điểm 5" is a mark or a score; older documents without articles number their points.
  if (steps.length === 1 && narrow.unit === 'diem' && /^\d+$/u.test(number?.number ?? '') && /(?:^|-)dieu-/u.test(context.anchor ?? ''))
    return [];
  const anchor = self === undefined ? ownAnchor(pieces, context) : selfAnchor(self, pieces, context);
  return anchor === undefined
    ? []
    : [
        {
          start,
          end,
          document: undefined,
          anchor,
          open: self === undefined && !/^dieu-\d+-\d+-/u.test(anchor) ? anchorOf(pieces) : undefined,
        },
      ];
}

/**
 * In older documents a mục holds điểm 1, 2 and these hold tiết a, b: what we read as khoản and điểm. Where a khoản is named too, a tiết
 * has no anchor; nor has a đoạn, since texts count the words of the khoản itself as its first: then the unit around it is meant.
 */
function oldNames(pieces: readonly Piece[]): Piece[] {
  const clause = pieces.some(([unit]) => unit === 'khoan');
  const numbered = !clause && pieces.some(([unit, number]) => unit === 'diem' && /^\d/u.test(number));
  return pieces.flatMap(([unit, number]): Piece[] => {
    if (unit === 'doan') return [];
    if ((unit === 'diem' || unit === 'tiet') && number.includes('.')) return tiers(number, pieces);
    if (unit === 'diem' && /^\d+$/u.test(number) && !clause) return [['khoan', number]];
    if (unit === 'tiet') return numbered ? [['diem', number]] : [];
    return [[unit, number]];
  });
}

/** "tiết 1.1.2 mục II" stands in tiết 1.1 and that in khoản 1, whether or not the words say so. */
function tiers(number: string, pieces: readonly Piece[]): Piece[] {
  const [clause = '', second = '', ...more] = number.split('.');
  const said = pieces.some(([unit, of]) => unit === 'khoan' || (unit === 'diem' && !of.includes('.')));
  const inSection = pieces.some(([unit]) => unit === 'muc');
  const outer: Piece[] = said || !inSection ? [] : [['khoan', clause]];
  const inner: Piece[] = more.length === 0 ? [] : [['tieu-tiet', number]];
  return [...outer, ['tiet', `${clause}.${second}`], ...inner];
}

/** Articles are numbered through the whole document, so that what stands above them is no part of the anchor. */
function anchorOf(pieces: readonly Piece[]): string {
  const sorted = pieces.toSorted((a, b) => rankOfPiece(a) - rankOfPiece(b));
  const from = Math.max(
    0,
    sorted.findIndex(([unit]) => unit === 'dieu'),
  );
  return sorted
    .slice(from)
    .map(([unit, number]) => `${unit}-${numberInAnchor(unit, number)}`)
    .join('-');
}

/** "khoản 2 Điều này": the unit of that level where the words stand, and what is inside it. */
function selfAnchor(self: Step, pieces: readonly Piece[], context: CitationContext): string | undefined {
  const { prefix, pieces: standing } = standingAt(context.anchor, context.parents);
  const at = standing.findIndex(({ token }) => token === self.unit);
  if (at < 0) return undefined;
  const from = Math.max(
    0,
    standing.slice(0, at + 1).findLastIndex(({ token }) => token === 'dieu'),
  );
  return [prefix, ...standing.slice(from, at + 1).map(({ piece }) => piece), anchorOf(pieces)].filter((part) => part !== '').join('-');
}

/** "khoản 2" alone stands in the article of these words, "Điều 2" alone in their document or the attached one. */
function ownAnchor(pieces: readonly Piece[], context: CitationContext): string | undefined {
  const anchor = anchorOf(pieces);
  const { prefix, pieces: standing } = standingAt(context.anchor, context.parents);
  const widest = Math.min(...pieces.map(rankOfPiece));
  // Inside an article, "Mục II" alone is a part of a form or of something else.
  const inArticle = widest < citedUnits.chuong.rank || (widest > citedUnits.chuong.rank && widest < citedUnits.dieu.rank);
  if (inArticle && standing.some(({ token }) => token === 'dieu')) return undefined;
  const tooLoose = widest >= citedUnits.tiet.rank || (widest === citedUnits.muc.rank && pieces.length === 1 && /^muc-\d/u.test(anchor));
  if (pieces.length === 0 || tooLoose) return undefined;
  if (widest === citedUnits.dieu.rank || widest === citedUnits.phan.rank) return join(prefix, anchor);
  const holders = standing.filter(({ token }) => citedUnits[token as CitedUnit].rank < widest);
  const from = Math.max(
    0,
    holders.findLastIndex(({ token }) => token === 'dieu'),
  );
  if (widest > citedUnits.dieu.rank && holders.length === 0) return undefined;
  return [prefix, ...holders.slice(from).map(({ piece }) => piece), anchor].filter((part) => part !== '').join('-');
}

function join(prefix: string, anchor: string): string {
  return prefix === '' ? anchor : `${prefix}-${anchor}`;
}
