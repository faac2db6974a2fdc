import { attachedKinds, levels } from '../../src/domain/law/levels.ts';
import type { Law, LawNode, Part } from '../../src/domain/law/model.ts';

const shown = 110;

/** The tree of a text as indented lines; long lists of small units are counted, not listed. */
export function outlineOf(law: Law): string[] {
  return law.parts.flatMap((part) => [partName(part), ...part.body.flatMap((node) => nodeLines(node, 1))]);
}

function partName({ prefix, head, foot }: Part): string {
  const attached = Object.entries(attachedKinds).find(([kind]) => prefix === kind || prefix.startsWith(`${kind}-`))?.[1].name;
  const furniture = [
    ...(head.length > 0 ? [`${String(head.length)} dòng đầu`] : []),
    ...(foot.length > 0 ? [`${String(foot.length)} dòng cuối`] : []),
  ];
  return `${prefix === '' ? 'Văn bản' : `Kèm theo: ${attached ?? prefix}`}${furniture.length === 0 ? '' : ` (${furniture.join(', ')})`}`;
}

function nodeLines(node: LawNode, depth: number): string[] {
  if (levels[node.level].rank >= levels.khoan.rank) return [];
  const title = node.title === undefined ? '' : ` ${node.title.text}`;
  const own = `${'  '.repeat(depth)}${`${node.line.text}${title}`.slice(0, shown)}${counted(node.children)}`;
  return [own, ...node.children.flatMap((child) => nodeLines(child, depth + 1))];
}

/** "(3 khoản, 5 điểm)": how much stands below, so that a missing piece is seen. */
function counted(children: readonly LawNode[]): string {
  const tally = new Map<string, number>();
  const visit = (nodes: readonly LawNode[]) => {
    for (const { level, children: below } of nodes) {
      if (levels[level].rank >= levels.khoan.rank) tally.set(levels[level].word, (tally.get(levels[level].word) ?? 0) + 1);
      if (levels[level].rank >= levels.khoan.rank) visit(below);
    }
  };
  visit(children);
  return tally.size === 0 ? '' : ` (${[...tally].map(([word, times]) => `${String(times)} ${word}`).join(', ')})`;
}
