import { type Direction, type RelationType, relationTypes } from './relation-types.ts';
import { wrapWords } from './wrap-words.ts';

/** Where a text stands in the drawing: what this one rests on above, what rests on it below, older ones before it, newer ones after it. */
export type Side = 'above' | 'before' | 'after' | 'below';

/** One relation as the drawing needs it; the list beside the drawing says more. */
export interface DiagramRelation {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly label: string;
  readonly title: string;
  readonly path: string;
  readonly state: { readonly id: string; readonly label: string };
}

/** A text as a box: `label` says its relation, `lines` are its name, all measured from the box's own corner. */
export interface DiagramBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: readonly string[];
  readonly lines: readonly string[];
  readonly path: string | undefined;
  readonly state: { readonly id: string; readonly label: string };
}

/** Boxes of one side on a common ground; `left` says how many more stand only in the list. */
export interface DiagramGroup {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  readonly left: number;
}

export interface RelationDiagram {
  readonly width: number;
  readonly height: number;
  readonly centre: DiagramBox;
  readonly groups: readonly DiagramGroup[];
  /** Lines between the centre and each group, as path data. */
  readonly connectors: readonly string[];
}

/** Rows of a box in the drawing's own units: pixels of the screen it is made for. */
export const boxRows = { nameLine: 20, labelLine: 17, stateLine: 22, padding: 9 } as const;

const { nameLine, labelLine, stateLine, padding } = boxRows;
const labelSize = 13;

/**
 * `wide`: older and newer texts left and right of the centre. `narrow`, for a phone: two groups, older texts and grounds above the centre,
 * newer ones and what rests on it below. `most` is how many boxes a group shows across. `nameSize` is the size of the letters in RelationDiagram.astro.
 */
const formats = {
  wide: { width: 720, gap: 16, reach: 34, columns: 3, most: 6, nameSize: 15 },
  narrow: { width: 320, gap: 8, reach: 22, columns: 2, most: 6, nameSize: 14 },
} as const;
const besideWidth = 196;
const mostBeside = 3;

export type DiagramFormat = keyof typeof formats;

/** On which side of the centre the other text of each relation stands. */
const places: Readonly<Record<RelationType, Readonly<Record<Direction, Side>>>> = {
  'thay-the': { acting: 'before', passive: 'after' },
  'bai-bo': { acting: 'before', passive: 'after' },
  'sua-doi': { acting: 'before', passive: 'after' },
  'huong-dan': { acting: 'above', passive: 'below' },
  'can-cu': { acting: 'above', passive: 'below' },
  'kem-theo': { acting: 'below', passive: 'above' },
  'dan-chieu': { acting: 'above', passive: 'below' },
};

/** Lays out the drawing of a text among those it stands in relation with. Texts that do not fit are counted, never dropped in silence. */
export function layoutRelations(centre: Named, relations: readonly DiagramRelation[], format: DiagramFormat): RelationDiagram {
  const sideOf = ({ type, direction }: DiagramRelation) => {
    const side = places[type][direction];
    return format === 'wide' ? side : side === 'above' || side === 'before' ? 'above' : 'below';
  };
  const bySide = Map.groupBy(byWeight(relations), sideOf);
  const group = (side: Side) => groupOf(side, oncePerText(bySide.get(side) ?? []), format);
  return assemble(centre, { above: group('above'), before: group('before'), after: group('after'), below: group('below') }, format);
}

type Named = Pick<DiagramRelation, 'title' | 'state'>;

function byWeight(relations: readonly DiagramRelation[]): DiagramRelation[] {
  const order = ({ type, direction }: DiagramRelation) => relationTypes[type].order[direction];
  return relations.toSorted((a, b) => order(a) - order(b));
}

/** Of several relations with one text on one side the weightiest is drawn; the list has them all. */
function oncePerText(relations: readonly DiagramRelation[]): DiagramRelation[] {
  return [...Map.groupBy(relations, ({ path }) => path).values()].flatMap((own) => own.slice(0, 1));
}

/** A group at the origin; undefined when nothing stands on that side. */
function groupOf(side: Side, relations: readonly DiagramRelation[], format: DiagramFormat): DiagramGroup | undefined {
  if (relations.length === 0) return undefined;
  const { width, gap, columns, most, nameSize } = formats[format];
  const beside = side === 'before' || side === 'after';
  const shown = relations.slice(0, beside ? mostBeside : most);
  const inRow = beside ? 1 : Math.min(columns, shown.length);
  const boxWidth = beside ? besideWidth - 2 * gap : (width - gap * (columns + 1)) / columns;
  let y = gap;
  const boxes = Array.from({ length: Math.ceil(shown.length / inRow) }).flatMap((_, row) => {
    const own = shown
      .slice(row * inRow, (row + 1) * inRow)
      .map((relation, index) => boxAt(relation, gap + index * (boxWidth + gap), y, boxWidth, nameSize));
    const height = Math.max(...own.map((box) => box.height));
    y += height + gap;
    return own.map((box) => ({ ...box, height }));
  });
  const left = relations.length - shown.length;
  return { side, x: 0, y: 0, width: inRow * (boxWidth + gap) + gap, height: y + (left > 0 ? labelLine : 0), boxes, left };
}

function boxAt(text: Named & Partial<DiagramRelation>, x: number, y: number, width: number, nameSize: number): DiagramBox {
  const inner = width - 2 * padding;
  const label = text.label === undefined ? [] : wrapWords(text.label, inner, labelSize);
  const lines = wrapWords(text.title, inner, nameSize);
  const height = 2 * padding + label.length * labelLine + lines.length * nameLine + stateLine;
  return { x, y, width, height, label, lines, path: text.path, state: text.state };
}

/** Puts the groups around the centre: rows from top to bottom, each in the middle of the drawing. */
function assemble(name: Named, around: Readonly<Record<Side, DiagramGroup | undefined>>, format: DiagramFormat): RelationDiagram {
  const { width, gap, reach, nameSize } = formats[format];
  const { above, before, after, below } = around;
  const centreWidth = format === 'wide' ? width - 2 * (besideWidth + reach) : width - 2 * gap;
  const [left, right] = [before === undefined ? 0 : besideWidth + reach, after === undefined ? 0 : besideWidth + reach];
  const box = boxAt(name, left + (width - left - centreWidth - right) / 2, 0, centreWidth, nameSize);
  const top = above === undefined ? 0 : above.height + reach;
  const rowHeight = Math.max(box.height, before?.height ?? 0, after?.height ?? 0);
  const level = top + rowHeight / 2;
  const centre = { ...box, y: level - box.height / 2 };
  const [start, end, middle, foot] = [centre.x, centre.x + centreWidth, centre.x + centreWidth / 2, top + rowHeight + reach];
  const acrossAt = (group: DiagramGroup | undefined) =>
    Math.max(0, Math.min(middle - (group?.width ?? 0) / 2, width - (group?.width ?? 0)));
  const groups = [
    moved(above, acrossAt(above), 0),
    moved(before, start - reach - besideWidth, level - (before?.height ?? 0) / 2),
    moved(after, end + reach, level - (after?.height ?? 0) / 2),
    moved(below, acrossAt(below), foot),
  ];
  const connectors = [
    above && line(middle, above.height, middle, centre.y),
    before && line(start - reach, level, start, level),
    after && line(end, level, end + reach, level),
    below && line(middle, centre.y + centre.height, middle, foot),
  ];
  return {
    width,
    height: top + rowHeight + (below === undefined ? 0 : reach + below.height),
    centre,
    groups: groups.filter((group) => group !== undefined),
    connectors: connectors.filter((path) => path !== undefined),
  };
}

function moved(group: DiagramGroup | undefined, x: number, y: number): DiagramGroup | undefined {
  return group && { ...group, x, y, boxes: group.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })) };
}

function line(fromX: number, fromY: number, toX: number, toY: number): string {
  const point = (x: number, y: number) => `${String(Math.round(x))} ${String(Math.round(y))}`;
  return `M${point(fromX, fromY)}L${point(toX, toY)}`;
}
