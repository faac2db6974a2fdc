import { readBareNumber, readHeldBy } from './document.ts';
import type { CitationContext, DocumentRead } from './model.ts';
import { citedUnits, readStep, type Step } from './provision.ts';
import { matchAt } from './reading.ts';

/** One member of a list: "điểm a, b khoản 2" with the units and the document that hold it, as far as its own words say them. */
export interface Item {
  readonly steps: readonly Step[];
  readonly document: DocumentRead | undefined;
  readonly start: number;
  /** Where its steps end; the document comes after. */
  readonly end: number;
}

export interface Chain {
  readonly items: readonly Item[];
  readonly start: number;
  readonly end: number;
}

const separator = /\s*(?:,\s*(?:và\s+|hoặc\s+)?|;\s*(?:và\s+|hoặc\s+)?|\s+(?:và|hoặc|hay|cùng)\s+)(?:tại\s+)?(?:các\s+|từ\s+)?/uy;

/** Reads a list of provisions: "điểm a, b và đ khoản 2, khoản 3 Điều 5 Nghị định số 49/2020/NĐ-CP". */
export function readChain(text: string, at: number, context: CitationContext): Chain | undefined {
  const items: Item[] = [];
  let end = at;
  for (let place = at; ;) {
    const item = readItem(text, place, context);
    if (item === undefined) break;
    items.push(item);
    end = item.document?.end ?? item.end;
    const after = end + asideLength(text, end);
    const gap = matchAt(separator, text, after);
    if (gap === null) break;
    place = after + gap[0].length;
  }
  return items.length === 0 ? undefined : { items, start: at, end };
}

/** "Điều 123 (tội giết người), Điều 134 (…) của Bộ luật Hình sự": what a provision is about, said beside it. */
const aside = /\s*\((?!\s*(?:sau|gọi|viết|nếu|kèm|có)\s)[^()\n\d]{1,120}\)/uy;

function asideLength(text: string, at: number): number {
  return matchAt(aside, text, at)?.[0].length ?? 0;
}

/** Words between a unit and the one that holds it: none, "của", or a comma ("khoản 2, Điều 5"). */
const joiner = /\s*[.,'’]?\s*của\s+|\s+(?:(?:thuộc|trong|tại)\s+)?(?:các\s+(?=[Đđ]iều\s))?|\s*,\s*|(?=(?:[ĐđÐ]iều|[Kk]hoản)\s)/uy;
/** "Điều 82, Điều 83 và quy định khác của Luật …": said of the document, it holds these too. */
const besides = /,?\s+và\s+(?:các\s+)?quy\s+định\s+(?:khác\s+)?(?:có\s+liên\s+quan\s+)?(?:của|tại)\s+/uy;

/** After "Điều 5, khoản 2" of one provision comes its point, its document or nothing. */
const toldAfter =
  /\s*(?:,\s*điểm\s|[.;)]|$)|,?\s+(?:của\s|[Ll]uật|[Bb]ộ\s+luật|[Nn]ghị\s|[Tt]hông\s+tư|Quyết\s+định|[Pp]háp\s+lệnh|[Hh]iến\s+pháp|Quy\s+chế)/uy;

function readItem(text: string, at: number, context: CitationContext): Item | undefined {
  const first = readStep(text, at);
  if (first === undefined) return undefined;
  const steps = [first];
  let end = first.end;
  for (;;) {
    const after = end + asideLength(text, end);
    const gap = matchAt(besides, text, after) ?? matchAt(joiner, text, after);
    if (gap === null) break;
    const place = after + gap[0].length;
    const comma = gap[0].includes(',');
    const step = readStep(text, place);
    if (step === undefined) {
      const document = steps.some(({ own }) => own) ? undefined : readHolder(text, place, end, context);
      if (document !== undefined) return { steps, document, start: at, end };
      break;
    }
    if (!holds(steps, step, comma, matchAt(toldAfter, text, step.end) !== null)) break;
    steps.push(step);
    end = step.end;
  }
  return { steps, document: undefined, start: at, end };
}

function readHolder(text: string, at: number, floor: number, context: CitationContext): DocumentRead | undefined {
  return readHeldBy(text, at, context) ?? (/\d/u.test(text.charAt(at)) ? readBareNumber(text, at, floor, context) : undefined);
}

/** Whether the next unit belongs to the same member: a wider one holds it ("khoản 2 Điều 5"), a narrower one is told after it ("Điều 5 khoản 2"). */
function holds(steps: readonly Step[], next: Step, comma: boolean, closes: boolean): boolean {
  const last = steps.at(-1);
  if (last === undefined || last.own || steps.some(({ unit }) => unit === next.unit)) return false;
  const [from, to] = [citedUnits[last.unit].rank, citedUnits[next.unit].rank];
  const narrowing = steps.length > 1 && citedUnits[steps[0]?.unit ?? 'dieu'].rank < from;
  if (to < from) return !narrowing;
  const apart = comma && !(closes && from >= citedUnits.dieu.rank);
  return !apart && to > from && (steps.length === 1 || narrowing) && last.numbers.length === 1;
}

export const rankOf = ({ unit }: Step): number => citedUnits[unit].rank;

/**
 * Gives each member the wider units and the document that a later member says for all:
 * "Điều 178, Điều 179, Điều 192 Luật …" are three articles of the law, "khoản 2, khoản 3 Điều 5" two clauses of Điều 5.
 */
export function shareHolders(
  items: readonly Item[],
): { readonly item: Item; readonly holders: readonly Step[]; readonly document: DocumentRead | undefined }[] {
  const shared: { item: Item; holders: readonly Step[]; document: DocumentRead | undefined }[] = [];
  let next: { steps: readonly Step[]; document: DocumentRead | undefined } = { steps: [], document: undefined };
  for (const item of items.toReversed()) {
    const widest = Math.min(...item.steps.map(rankOf));
    const complete = item.document !== undefined || item.steps.some(({ own }) => own);
    // "khoản 5 và Điều 34" says nothing of the article that khoản 5 stands in.
    const alike = widest <= citedUnits.dieu.rank || Math.max(...next.steps.map(rankOf)) >= widest;
    const holders = complete || !alike ? [] : next.steps.filter((step) => rankOf(step) < widest);
    const document = complete ? item.document : alike ? next.document : undefined;
    shared.push({ item, holders, document });
    next = { steps: [...item.steps, ...holders], document };
  }
  return leaveOutTail(shared.toReversed());
}

/** "Điều 12 Bộ luật Dân sự và Điều 14": after another document's provision, one without its own may be of either. */
function leaveOutTail<Shared extends { readonly item: Item; readonly document: DocumentRead | undefined }>(shared: Shared[]): Shared[] {
  let foreign = false;
  return shared.filter(({ item, document }) => {
    if (document !== undefined) foreign = document.document !== undefined;
    return document !== undefined || item.steps.some(({ own }) => own) || !foreign;
  });
}
