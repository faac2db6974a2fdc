import { describeAnchor } from './describe-anchor.ts';
import { type LevelId, levels } from './levels.ts';
import type { FurnitureLine, Law, LawNode, Part } from './model.ts';
import { numberToken } from './numbering.ts';

/**
 * A provision that can be cited. `text` is its own words without the marker (a chapter's with its title), not its children's;
 * `path` is the anchor in words, widest first; `parents` are the anchors of all units around it, widest first.
 */
export interface Unit {
  readonly anchor: string;
  readonly level: LevelId;
  readonly number: string;
  readonly marker: string;
  readonly text: string;
  readonly path: readonly string[];
  readonly parents: readonly string[];
  readonly node: LawNode;
}

/** All provisions in the order of the text. Anchors come from the numbers, are unique, and do not change when other words do. */
export function units(law: Law): Unit[] {
  const used: Used = new Map();
  return law.parts.flatMap((part) => unitsOf(part.body, part.prefix, [], part.prefix, used));
}

function unitsOf(nodes: readonly LawNode[], base: string, parents: readonly string[], prefix: string, used: Used): Unit[] {
  const counts = new Map<LevelId, number>();
  return nodes.flatMap((node) => {
    const { token, numbering, scope } = levels[node.level];
    const count = (counts.get(node.level) ?? 0) + 1;
    counts.set(node.level, count);
    const number = numbering === 'position' ? String(count) : node.level === 'phan' ? partToken(node.number) : numberToken(node.number);
    const anchor = fresh(join(scope === 'document' ? prefix : base, `${token}-${number}`), used);
    const { level, marker } = node;
    const text = [node.words, node.title?.text ?? ''].filter((words) => words !== '').join(' ');
    const unit: Unit = { anchor, level, number: node.number, marker, text, path: describeAnchor(anchor), parents, node };
    return [unit, ...unitsOf(node.children, anchor, [...parents, anchor], prefix, used)];
  });
}

/** A piece of furniture that notes and citations can point to: each căn cứ, and the list of recipients. */
export interface FurnitureAnchor {
  readonly anchor: string;
  readonly line: FurnitureLine;
}

export function furnitureAnchors(law: Law): FurnitureAnchor[] {
  const used: Used = new Map();
  return law.parts.flatMap((part) => [
    ...part.head.filter((line) => line.kind === 'can-cu').map((line, index) => at(part, `can-cu-${String(index + 1)}`, line, used)),
    ...part.foot.filter((line) => line.kind === 'noi-nhan').map((line) => at(part, 'noi-nhan', line, used)),
  ]);
}

function at(part: Part, token: string, line: FurnitureLine, used: Used): FurnitureAnchor {
  return { anchor: fresh(join(part.prefix, token), used), line };
}

/** Every anchor of a law: what links, notes and quotations may point to. An attached document is named by its prefix (`quy-che`). */
export function anchors(law: Law): string[] {
  const attached = law.parts.map((part) => part.prefix).filter((prefix) => prefix !== '');
  return [...attached, ...[...units(law), ...furnitureAnchors(law)].map((item) => item.anchor)];
}

function join(base: string, token: string): string {
  return base === '' ? token : `${base}-${token}`;
}

/** "Phần thứ hai" is `phan-2`; one that is written "Phần 2" is `phan-so-2`, so that citations name each as its document does. */
function partToken(number: string): string {
  return /^\d+$/u.test(number) ? `so-${number}` : numberToken(number);
}

/** The anchors that are taken, each with the next count to try when its number comes again. */
type Used = Map<string, number>;

/** A repeated number keeps both: the second is `…-lan-2`. */
function fresh(anchor: string, used: Used): string {
  let times = used.get(anchor);
  let result = anchor;
  while (times !== undefined && used.has(result)) {
    result = `${anchor}-lan-${String(times)}`;
    times += 1;
  }
  if (times !== undefined) used.set(anchor, times);
  used.set(result, 2);
  return result;
}
