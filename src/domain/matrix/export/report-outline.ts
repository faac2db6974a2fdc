import type { LawNode, Part } from '../../law/model.ts';

/** What an item of an outline asks to be filled in: words, or figures year by year. */
export type Asked = 'words' | 'figures';

/** One line of an official outline, letter by letter, marker and all; `asks` is absent where the items below it ask. */
export interface OutlineItem {
  readonly words: string;
  readonly depth: number;
  readonly asks?: Asked | undefined;
}

/** An outline that a plan sends out for reports: its official head and its items, in order. */
export interface Outline {
  readonly title: string;
  readonly subject: readonly string[];
  /** "(Kèm theo Kế hoạch số …)" */
  readonly attachedTo: string;
  readonly items: readonly OutlineItem[];
}

/** Reads the outline out of the part of a document that holds it; not a letter is changed. */
export function reportOutline({ head, body }: Part): Outline {
  const lines = (kind: string) => head.filter((line) => line.kind === kind).map(({ text }) => text);
  return {
    title: lines('loai').join(' '),
    subject: lines('trich-yeu'),
    attachedTo: lines('kem-theo').join(' '),
    items: body.flatMap((node) => itemsOf(node, 0)),
  };
}

function itemsOf({ line, children }: LawNode, depth: number): OutlineItem[] {
  const below = children.flatMap((child) => itemsOf(child, depth + 1));
  return [{ words: line.text, depth, asks: below.length > 0 ? undefined : askedBy(line.text) }, ...below];
}

/** "nêu số liệu …", "tỉ lệ % …", "tổng số …", "số mô hình …": words with which officials ask for figures. */
function askedBy(words: string): Asked {
  return /(?<!\p{L})(?:số liệu|t[ỉỷ] lệ|tổng số|số mô hình)(?!\p{L})/iu.test(words) ? 'figures' : 'words';
}
