import { type Chain, readChain } from './chain.ts';
import { readBareNumber, readDocument } from './document.ts';
import { kindPattern } from './kinds.ts';
import type { Citation, CitationContext, CitedTarget, DocumentName, DocumentRead } from './model.ts';
import { unitPattern } from './provision.ts';
import { before, isBoundary } from './reading.ts';
import { type Draft, targetsOf } from './target.ts';

/** Words a mention can begin with: a unit, a kind of document, the digits of a number. */
const triggers = new RegExp(
  `(?:${unitPattern})(?=\\s)|(?:${kindPattern})(?=\\s|[.,;:)”"]|$)|BL[HTDL]|\\d+[a-zđ]?\\s?[/-](?=\\s?[\\d\\p{Lu}])`,
  'gu',
);

/** Finds all citations of a text, in order. Total and linear; spans lie inside the text and do not overlap. */
export function readCitations(text: string, context: CitationContext): Citation[] {
  const found: Found[] = [];
  let floor = 0;
  triggers.lastIndex = 0;
  for (let trigger = triggers.exec(text); trigger !== null; trigger = triggers.exec(text)) {
    const read = readAt(text, trigger.index, floor, context);
    if (read === undefined) continue;
    found.push(read);
    floor = read.end;
    triggers.lastIndex = Math.max(read.end, trigger.index + 1);
  }
  return settle(text, found);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly Draft[];
  readonly kind: 'chain' | 'document';
}

function readAt(text: string, at: number, floor: number, context: CitationContext): Found | undefined {
  if (!isBoundary(text, at)) return undefined;
  if (/\d/u.test(text.charAt(at))) return isOwnNumberLine(text, at) ? undefined : documentFound(readBareNumber(text, at, floor, context));
  const chain = isHeading(text, at) ? undefined : readChain(text, at, context);
  if (chain === undefined) return documentFound(readDocument(text, at, context));
  return chainFound(chain, context);
}

function documentFound(read: DocumentRead | undefined): Found | undefined {
  if (read === undefined) return undefined;
  const { start, linkEnd, end, document, anchor } = read;
  return { start, end, targets: [{ start, end: linkEnd, document, anchor, open: undefined }], kind: 'document' };
}

function chainFound(chain: Chain, context: CitationContext): Found {
  return { start: chain.start, end: chain.end, targets: targetsOf(chain.items, context), kind: 'chain' };
}

const heading =
  /(?:[ĐÐ]iều|ĐIỀU)\s+[\d.\p{Lu}]*\d[a-zđ]?\s*[.:](?=\s|$)|(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN)\s+(?:[IVXLC]+|\d+|THỨ\s+\p{Lu}+)(?:\s*[.:]|\s*$|\s+\p{Lu}{2})/uy;

/** A heading that begins a line, or is glued to the end of a sentence ("…pháp luật.Điều 30.3.LQ.2. Phạm vi"), cites nothing. */
function isHeading(text: string, at: number): boolean {
  heading.lastIndex = at;
  if (!heading.test(text)) return false;
  const last = text.charAt(at - 1);
  return at === 0 || last === '\n' || /[.;:)”"]/u.test(last) || /^[#*\s]*$/u.test(before(text, at, 6).replace(/^.*\n/su, ''));
}

/** "Số: 1320/QĐ-UBND" on a line of its own is the document's number, not a mention. */
function isOwnNumberLine(text: string, at: number): boolean {
  return (
    /(?:^|\n)\s*(?:Luật |Nghị quyết )?(?:Số|SỐ)\s*:\s*$/u.test(before(text, at, 24)) &&
    /^[^\n]{0,40}(?:\n|$)/u.test(text.slice(at, at + 41))
  );
}

const details = /này\s+(?:quy\s+định\s+)?(?:chi\s+tiết|hướng\s+dẫn)[^.;\d]{0,80}$/u;
const related = /\(\p{L}+\s+này\s+có\s+nội\s+dung\s+liên\s+quan\s+đến\s*$/u;
const sentenceEnd = /\.\s+\p{Lu}|\.\s*$|\n\s*\n|\)\s*\p{Lu}/u;

/**
 * A decree that says "Nghị định này quy định chi tiết khoản 2 Điều 154 … Luật Thi hành án hình sự" means provisions of that law, and
 * so do the notes of the codification ("Điều này có nội dung liên quan đến Điều 12. Nơi cư trú của công dân của Luật …"): what such a
 * sentence leaves open belongs to the next document it names, and to none that we know when it names none.
 */
function settle(text: string, found: readonly Found[]): Citation[] {
  const settled: Citation[] = [];
  let waiting: { at: number; found: Found }[] = [];
  let mode: 'details' | 'related' | undefined;
  let end = 0;
  const put = (item: Found, targets: readonly CitedTarget[]) => {
    settled.push({ start: item.start, end: item.end, targets });
  };
  for (const item of found) {
    const between = text.slice(end, item.start);
    if (mode !== undefined && (mode === 'details' ? sentenceEnd : /\)/u).test(between)) [waiting, mode] = [[], undefined];
    const lead = before(text, item.start, 120);
    mode ??= details.test(lead) ? 'details' : related.test(lead) ? 'related' : undefined;
    end = item.end;
    const open = item.targets.some((target) => target.open !== undefined);
    if (mode !== undefined && open) {
      waiting.push({ at: settled.length, found: item });
      put(
        item,
        item.targets.filter((target) => target.open === undefined),
      );
      continue;
    }
    const document = item.targets.find((target) => target.document !== undefined)?.document;
    if (document !== undefined && waiting.length > 0) {
      for (const { at, found: late } of waiting)
        settled[at] = { start: late.start, end: late.end, targets: late.targets.map((target) => belongsTo(target, document)) };
      waiting = [];
      if (mode === 'details') mode = undefined;
    }
    put(item, item.targets);
  }
  return settled
    .filter(({ targets }) => targets.length > 0)
    .map(({ start, end: last, targets }) => ({ start, end: last, targets: targets.map(plain) }));
}

function belongsTo(target: Draft, document: DocumentName): CitedTarget {
  return target.open === undefined ? target : { ...target, document, anchor: target.open };
}

function plain({ start, end, document, anchor }: CitedTarget): CitedTarget {
  return { start, end, document, anchor };
}
