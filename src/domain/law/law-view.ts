import { furnitureAnchors, type Unit, units } from './anchors.ts';
import type { CitingView } from './cited-by.ts';
import { describeAnchor } from './describe-anchor.ts';
import { formerAnchor } from './former-links.ts';
import { type LevelId, levels } from './levels.ts';
import { endsAsSentence } from './lines.ts';
import type { FurnitureKind, Law, LawNode, Line, Part } from './model.ts';
import type { OpenedProvision } from './opened-provision.ts';
import { type TextRun, textRuns, type WordLink } from './text-runs.ts';

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

/** What leads out of the words of a text and to its provisions. */
export interface LawReferences {
  /** Links of a line, counted in its own text, marker and all. */
  readonly links: (line: Line) => readonly WordLink[];
  /** Provisions held here that a line cites. */
  readonly cited: (line: Line) => readonly OpenedProvision[];
  /** Who cites a provision. */
  readonly citing: (anchor: string) => CitingView | undefined;
  /** Who must do what a provision says. */
  readonly assigned?: (anchor: string) => readonly AssignedDuty[];
}

/** One body that a provision charges, and where its duty stands in the matrix. */
export interface AssignedDuty {
  readonly agency: string;
  readonly role: string;
  readonly words: string | undefined;
  readonly path: string;
  /** Who answers today, where that is another body; without a name nobody has verified who does. */
  readonly today: { readonly name?: string; readonly uncertain: boolean; readonly levelGone: boolean } | undefined;
}

const noReferences: LawReferences = { links: () => [], cited: () => [], citing: () => undefined };

/** What stands beside the words of a line or provision: notes of the portal, the provisions it cites, and those that cite it. */
interface Beside {
  readonly notes: readonly TextNote[];
  readonly cited: readonly OpenedProvision[];
  readonly citing: CitingView | undefined;
  readonly assigned: readonly AssignedDuty[];
}

/** A line before or after the provisions; `runs` are its words, cut where citations stand. */
export interface LineView extends Beside {
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly anchor: string | undefined;
}

/** A provision ready to show; `heading` is its rank as a heading (h3 to h6), undefined for running text. */
export interface NodeView extends Beside {
  readonly anchor: string;
  readonly level: LevelId;
  readonly marker: string;
  readonly words: string;
  /** The words, cut where citations stand. */
  readonly runs: readonly TextRun[];
  readonly title: string | undefined;
  readonly titleRuns: readonly TextRun[];
  readonly name: string;
  readonly heading: 3 | 4 | 5 | 6 | undefined;
  readonly path: readonly PlaceLink[];
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

/** A law as its page shows it: every word of the body, in order, with headings, places, notes and citations. */
export function lawView(law: Law, notes: readonly TextNote[], references = noReferences): readonly PartView[] {
  const byNode = new Map(units(law).map((unit) => [unit.node, unit]));
  const furniture = new Map<Line, string>(furnitureAnchors(law).map(({ line, anchor }) => [line, anchor]));
  const byProvision = Map.groupBy(notes, ({ provision }) => provision);
  const beside = (line: Line, anchor: string | undefined): Beside => ({
    notes: byProvision.get(anchor ?? '') ?? [],
    cited: references.cited(line),
    citing: anchor === undefined ? undefined : references.citing(anchor),
    assigned: anchor === undefined ? [] : (references.assigned?.(anchor) ?? []),
  });
  const node = (item: LawNode, part: Part, depth: number): NodeView => {
    const unit = byNode.get(item);
    const anchor = unit?.anchor ?? '';
    const heading = isHeading(item) ? (Math.min(6, depth) as 3 | 4 | 5 | 6) : undefined;
    return {
      anchor,
      level: item.level,
      marker: item.marker,
      words: item.words,
      runs: textRuns(item.words, linksIn(item.words, item.line, references)),
      title: item.title?.text,
      titleRuns: item.title === undefined ? [] : textRuns(item.title.text, references.links(item.title)),
      name: describeAnchor(anchor).at(-1) ?? '',
      heading,
      path: pathOf(unit, part),
      ...beside(item.line, anchor),
      children: item.children.map((child) => node(child, part, heading === undefined ? depth : depth + 1)),
    };
  };
  const line = (item: Part['head'][number]): LineView => {
    const anchor = furniture.get(item);
    return { kind: item.kind, text: item.text, runs: textRuns(item.text, references.links(item)), anchor, ...beside(item, anchor) };
  };
  return law.parts.map((part) => ({
    anchor: part.prefix === '' ? undefined : part.prefix,
    head: part.head.map(line),
    body: part.body.map((item) => node(item, part, 3)),
    foot: part.foot.map(line),
  }));
}

/** Links of a provision's words, counted in them: they are the end of its line, after the marker. */
function linksIn(words: string, line: Line, { links }: LawReferences): WordLink[] {
  const marker = line.text.length - words.length;
  return links(line).map((link) => ({ ...link, start: link.start - marker, end: link.end - marker }));
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

/** Which sorts of links stand in the words of a law: to texts held here, to texts that are only known. */
export interface LinkSorts {
  readonly held: boolean;
  readonly known: boolean;
}

/** The sorts of links in a law, so that its page explains the signs that are there and no others. */
export function linkSorts(parts: readonly PartView[]): LinkSorts {
  const cites = runsOf(parts).filter(({ hint }) => hint === undefined);
  return { held: cites.some(({ held }) => held === true), known: cites.some(({ held }) => held === false) };
}

function runsOf(parts: readonly PartView[]): readonly TextRun[] {
  const inNode = (node: NodeView): readonly TextRun[] => [...node.runs, ...node.titleRuns, ...node.children.flatMap(inNode)];
  return parts.flatMap(({ head, body, foot }) => [...[...head, ...foot].flatMap(({ runs }) => runs), ...body.flatMap(inNode)]);
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

/** The former bodies whose names stand in a law, in the order in which they come. */
export function formerIn(parts: readonly PartView[]): ReadonlySet<string> {
  return new Set(
    runsOf(parts).flatMap(({ path, hint }) => (hint === undefined || path === undefined ? [] : [path.slice(formerAnchor('').length)])),
  );
}
