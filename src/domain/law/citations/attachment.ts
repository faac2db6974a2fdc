import type { AttachedKind } from '../levels.ts';
import { numberToken } from '../numbering.ts';
import type { DocumentRead } from './model.ts';
import { matchAt } from './reading.ts';

const annexNumber = /\s+(?:số\s+)?([IVX]+(?:-?[A-H])?|\d{1,2}[a-zđ]?)(?![\p{L}\d]|\.\p{L}|-[\p{L}\d])/uy;
const nextAnnex =
  /(?:\s*,\s*|\s+(?:và|hoặc)\s+)((?:[Pp]hụ\s+lục\s+)?)(?:số\s+)?([IVX]+(?:-?[A-H])?|\d{1,2}[a-zđ]?)(?![\p{L}\d]|-[\p{L}\d])/uy;
const attachedBy = /[^.;()\n\d]{0,160}?(?:ban\s+hành\s+)?kèm\s+theo\s+/uy;
const ofDocument = /\s+(?:của\s+)?/uy;
const ofOther = /\s+(?:của|kèm)\s/uy;

/** Reads the document that another hangs on, at a place. */
type ReadWhole = (at: number) => DocumentRead | undefined;

/**
 * Reads a document through the one it is attached to: "Quy chế phối hợp ban hành kèm theo Quyết định số …"; an appendix also as
 * "Phụ lục II Nghị định này", in a list ("Phụ lục I, Phụ lục II kèm theo …"), or alone, when it is of the document itself.
 */
export function readAttached(text: string, start: number, at: number, kind: AttachedKind, readWhole: ReadWhole): DocumentRead | undefined {
  const number = kind === 'phu-luc' ? matchAt(annexNumber, text, at) : null;
  if (number === null) {
    const whole = wholeAt(text, at, readWhole);
    return whole === undefined || whole.anchor !== undefined ? undefined : { ...whole, start, anchor: kind };
  }
  const named = at + number[0].length;
  const list = readList(text, named);
  const whole = wholeAt(text, list.end, readWhole) ?? annexOf(text, start, list.end, readWhole);
  if (whole === undefined || whole.anchor !== undefined) return undefined;
  const anchor = annexAnchor(number[1]);
  if (list.end === named) return { ...whole, start, anchor };
  return { ...whole, start, linkEnd: named, end: list.later ? (list.also.at(-1)?.end ?? named) : whole.end, anchor, also: list.also };
}

function annexAnchor(number: string | undefined): string {
  return `phu-luc-${numberToken(number ?? '')}`;
}

const longestList = 20;

/** The rest of a list of appendices. `also`: those told by their number alone; `later`: one with its own word follows, and is read at its place. */
function readList(text: string, at: number) {
  const also: { start: number; end: number; anchor: string }[] = [];
  let end = at;
  let later = false;
  for (let count = 0; count < longestList; count += 1) {
    const match = matchAt(nextAnnex, text, end);
    if (match === null) break;
    const [whole, word, number] = match;
    end += whole.length;
    later ||= word !== '';
    if (!later) also.push({ start: end - (number ?? '').length, end, anchor: annexAnchor(number) });
  }
  return { also, end, later };
}

function wholeAt(text: string, at: number, readWhole: ReadWhole): DocumentRead | undefined {
  const by = matchAt(attachedBy, text, at);
  return by === null ? undefined : readWhole(at + by[0].length);
}

/** An appendix without "kèm theo"; a line that begins with it is its heading. */
function annexOf(text: string, start: number, at: number, readWhole: ReadWhole): DocumentRead | undefined {
  const gap = matchAt(ofDocument, text, at);
  const whole = gap === null ? undefined : readWhole(at + gap[0].length);
  if (whole !== undefined) return whole;
  if (/(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 3), start)) || matchAt(ofOther, text, at) !== null) return undefined;
  return { start, linkEnd: at, end: at, document: undefined, anchor: undefined };
}
