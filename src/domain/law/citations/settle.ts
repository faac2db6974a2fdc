import type { Found } from './find.ts';
import type { Citation, CitationContext, CitedTarget, DocumentName } from './model.ts';
import { before } from './reading.ts';
import { shareList } from './shared-issuer.ts';
import type { Draft } from './target.ts';

const details = /này\s+(?:quy\s+định\s+)?(?:chi\s+tiết|hướng\s+dẫn)[^.;\d]{0,80}$/u;
const related = /\(\p{L}+\s+này\s+có\s+nội\s+dung\s+liên\s+quan\s+đến\s*$/u;
/** What a provision begins with when it changes another document: "Sửa đổi, bổ sung khoản 2 Điều 5 như sau", "Thay thế cụm từ …". */
export const amending =
  /^\s*(?:Sửa\s+đổi|Bổ\s+sung|Bãi\s+bỏ|Thay|H(?:ủy|uỷ)\s+bỏ|Đổi\s+tên|Bỏ)(?!\p{L})[^.;:]{0,60}?(?<!\p{L})(?:một\s+số\s+(?:điều|nội\s+dung|khoản|điểm|quy\s+định)|cụm\s+từ|(?:điều|khoản|điểm|chương|mục|phụ\s+lục)\s+(?:\d|[IVX]|[a-zđ](?!\p{L})))/iu;
const sentenceEnd = /\.\s+\p{Lu}|\.\s*$|\n\s*\n|\)\s*\p{Lu}/u;
const clauseEnd = /[.;]\s|[.;]$|\n/u;

/** Decides what provisions belong to that were named without a document and without "này". */
export function settle(text: string, found: readonly Found[], context: CitationContext): Citation[] {
  const listed = shareList(text, found);
  const settled = dropRepeated(
    text,
    dropDoubtful(text, amending.test(text) ? ofAmended(listed, context.amends) : ofLaterDocument(text, ofEarlierDocument(text, listed))),
  );
  return settled.flatMap(({ start, end, targets }) => (targets.length === 0 ? [] : [{ start, end, targets: targets.map(plain) }]));
}

/** "Sửa đổi, bổ sung khoản 2 Điều 5 như sau:" means the document that is amended, known from the heading above or not at all. */
function ofAmended(found: readonly Found[], amended: DocumentName | undefined): Found[] {
  return found.map((item) => ({
    ...item,
    targets:
      amended === undefined
        ? item.targets.filter(({ open }) => open === undefined)
        : item.targets.map((target) => belongsTo(target, amended)),
  }));
}

const afterDocument = /^\s*(?:\(\s*(?:tại\s+|các\s+)*|,?\s+tại\s+(?:các\s+)?)$/u;

/** "Luật Cư trú (Điều 5, Điều 6)", "Luật Cư trú tại Điều 5": told after their document. With a comma alone they may be anyone's. */
function ofEarlierDocument(text: string, found: readonly Found[]): Found[] {
  return found.map((item, index) => {
    const previous = found[index - 1];
    const [named] = previous?.targets ?? [];
    if (previous === undefined || named?.document === undefined || named.anchor !== undefined) return item;
    const between = text.slice(previous.end, item.start);
    if (!afterDocument.test(between) && !/^\s*,\s*$/u.test(between)) return item;
    const { document } = named;
    const belongs = (target: Draft) => between.trim() !== ',' && /^(?:phan|chuong|muc|dieu)-/u.test(target.open ?? '');
    return {
      ...item,
      targets: item.targets.flatMap((target) =>
        target.open === undefined ? [target] : belongs(target) ? [belongsTo(target, document)] : [],
      ),
    };
  });
}

/**
 * A decree that says "Nghị định này quy định chi tiết khoản 2 Điều 154 … Luật Thi hành án hình sự" means provisions of that law, and
 * so do the notes of the codification ("Điều này có nội dung liên quan đến Điều 12. Nơi cư trú của công dân của Luật …"): what such a
 * sentence leaves open belongs to the next document it names, and to none that we know when it names none.
 */
function ofLaterDocument(text: string, found: readonly Found[]): Found[] {
  const settled: Found[] = [];
  let waiting: number[] = [];
  let mode: 'details' | 'related' | undefined;
  let end = 0;
  const close = (document: DocumentName | undefined) => {
    for (const at of waiting) {
      const late = settled[at];
      if (late === undefined) continue;
      const targets = late.targets.flatMap((target) =>
        target.open === undefined ? [target] : document === undefined ? [] : [belongsTo(target, document)],
      );
      settled[at] = { ...late, targets };
    }
    waiting = [];
  };
  for (const item of found) {
    const passed = mode !== undefined && (mode === 'details' ? sentenceEnd : /\)/u).test(text.slice(end, item.start));
    if (passed) [mode] = [undefined, close(undefined)];
    const lead = before(text, item.start, 120);
    mode ??= details.test(lead) ? 'details' : related.test(lead) ? 'related' : undefined;
    end = item.end;
    const document = item.targets.find((target) => target.document !== undefined)?.document;
    if (mode !== undefined && item.targets.some(({ open }) => open !== undefined)) waiting.push(settled.length);
    settled.push(item);
    if (document !== undefined && waiting.length > 0) {
      close(document);
      if (mode === 'details') mode = undefined;
    }
  }
  close(undefined);
  return settled;
}

function belongsTo(target: Draft, document: DocumentName): Draft {
  return target.open === undefined ? target : { ...target, document, anchor: target.open, open: undefined };
}

/**
 * "hình phạt tiền quy định tại Điều 77, biện pháp quy định tại điểm a khoản 1 Điều 82 của Bộ luật Hình sự": when a later provision of the
 * same clause names another document, an earlier one without any may mean either, so it is left out.
 */
function dropDoubtful(text: string, found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let next: { start: number; foreign: boolean } | undefined;
  for (const item of found.toReversed()) {
    const ahead = next !== undefined && next.foreign && !clauseEnd.test(text.slice(item.end, next.start));
    const open = item.targets.some((target) => target.open !== undefined);
    kept.push(ahead && open ? { ...item, targets: item.targets.filter((target) => target.open === undefined) } : item);
    const foreign = item.targets.some(({ document, anchor }) => document !== undefined && anchor !== undefined);
    next = { start: item.start, foreign: foreign || (ahead && open) };
  }
  return kept.toReversed();
}

/** "Điều 5, Điều 6 Luật Cư trú, trừ khoản 2 Điều 6": an article named again in one sentence may still be that of the other document. */
function dropRepeated(text: string, found: readonly Found[]): Found[] {
  let foreign = new Set<string>();
  let end = 0;
  return found.map((item) => {
    if (sentenceEnd.test(text.slice(end, item.start)) || /[;\n]/u.test(text.slice(end, item.start))) foreign = new Set();
    end = item.end;
    const targets = item.targets.filter(({ open }) => open === undefined || !foreign.has(articleOf(open) ?? ''));
    for (const { document, anchor } of item.targets)
      if (document !== undefined && anchor !== undefined) foreign.add(articleOf(anchor) ?? anchor);
    return { ...item, targets };
  });
}

/** @example articleOf('dieu-6-khoan-2') // 'dieu-6' */
function articleOf(anchor: string): string | undefined {
  return /^dieu-[^-]+/u.exec(anchor)?.[0];
}

function plain({ start, end, document, anchor }: CitedTarget): CitedTarget {
  return { start, end, document, anchor };
}
