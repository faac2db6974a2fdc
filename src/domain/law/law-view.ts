import { furnitureAnchors, type Unit, units } from './anchors.ts';
import { describeAnchor } from './describe-anchor.ts';
import { type LevelId, levels } from './levels.ts';
import { endsAsSentence } from './lines.ts';
import type { FurnitureKind, Law, LawNode, Line, Part } from './model.ts';

/** What the portal says about certain words of the text; the words themselves are never mended. */
export interface TextNote {
  readonly provision: string;
  readonly words: string;
  readonly note: string;
}

export interface PlaceLink {
  readonly anchor: string;
  readonly label: string;
}

export interface LineView {
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly anchor: string | undefined;
  readonly notes: readonly TextNote[];
}

/** A provision ready to show; `heading` is its rank as a heading (h3 to h6), undefined for running text. */
export interface NodeView {
  readonly anchor: string;
  readonly level: LevelId;
  readonly marker: string;
  readonly words: string;
  readonly title: string | undefined;
  readonly name: string;
  readonly heading: 3 | 4 | 5 | 6 | undefined;
  readonly path: readonly PlaceLink[];
  readonly notes: readonly TextNote[];
  readonly children: readonly NodeView[];
}

export interface PartView {
  readonly anchor: string | undefined;
  readonly head: readonly LineView[];
  readonly body: readonly NodeView[];
  readonly foot: readonly LineView[];
}

export interface ContentsItem extends PlaceLink {
  readonly items: readonly ContentsItem[];
}

/** A law as its page shows it: every word of the body, in order, with headings, places and notes. */
export function lawView(law: Law, notes: readonly TextNote[]): readonly PartView[] {
  const byNode = new Map(units(law).map((unit) => [unit.node, unit]));
  const furniture = new Map<Line, string>(furnitureAnchors(law).map(({ line, anchor }) => [line, anchor]));
  const byProvision = Map.groupBy(notes, ({ provision }) => provision);
  const notesOf = (anchor: string | undefined) => byProvision.get(anchor ?? '') ?? [];
  const node = (item: LawNode, part: Part, depth: number): NodeView => {
    const unit = byNode.get(item);
    const anchor = unit?.anchor ?? '';
    const heading = isHeading(item) ? (Math.min(6, depth) as 3 | 4 | 5 | 6) : undefined;
    return {
      anchor,
      level: item.level,
      marker: item.marker,
      words: item.words,
      title: item.title?.text,
      name: describeAnchor(anchor).at(-1) ?? '',
      heading,
      path: pathOf(unit, part),
      notes: notesOf(anchor),
      children: item.children.map((child) => node(child, part, heading === undefined ? depth : depth + 1)),
    };
  };
  const line = (item: Part['head'][number]): LineView => {
    const anchor = furniture.get(item);
    return { kind: item.kind, text: item.text, anchor, notes: notesOf(anchor) };
  };
  return law.parts.map((part) => ({
    anchor: part.prefix === '' ? undefined : part.prefix,
    head: part.head.map(line),
    body: part.body.map((item) => node(item, part, 3)),
    foot: part.foot.map(line),
  }));
}

/** A heading names what stands under it; a provision that is a sentence, or has nothing under it, is running text. */
function isHeading(node: LawNode): boolean {
  if (node.title !== undefined) return true;
  if (levels[node.level].numbering === 'position' || node.children.length === 0) return false;
  return levels[node.level].rank <= levels.chuong.rank || !endsAsSentence(node.words);
}

function pathOf(unit: Unit | undefined, part: Part): PlaceLink[] {
  const around = [...(part.prefix === '' ? [] : [part.prefix]), ...(unit?.parents ?? [])];
  return around.map((anchor) => ({ anchor, label: describeAnchor(anchor).at(-1) ?? anchor }));
}

/** The contents of a law: all headings, the numbered provisions that stand beside them, and attached documents, in order. */
export function contentsOf(parts: readonly PartView[]): readonly ContentsItem[] {
  return parts.flatMap((part) => {
    const items = contentsItems(part.body);
    if (part.anchor === undefined) return items;
    const title = part.head.find((line) => line.kind === 'loai')?.text ?? part.anchor;
    return [{ anchor: part.anchor, label: title, items }];
  });
}

function contentsItems(nodes: readonly NodeView[]): ContentsItem[] {
  const headed = nodes.some((node) => node.heading !== undefined);
  return nodes
    .filter((node) => node.marker !== '' && levels[node.level].numbering !== 'position')
    .filter((node) => headed || levels[node.level].rank <= levels.dieu.rank)
    .map((node) => ({ anchor: node.anchor, label: labelOf(node), items: contentsItems(node.children) }));
}

const openingWords = 9;

/** A heading whole; of a sentence, its first words. */
function labelOf(node: NodeView): string {
  const words = (node.title ?? node.words).split(' ');
  const long = node.heading === undefined && words.length > openingWords;
  return `${node.marker} ${
    long
      ? `${words
          .slice(0, openingWords)
          .join(' ')
          .replace(/[,;.:]$/u, '')}…`
      : words.join(' ')
  }`.trim();
}
