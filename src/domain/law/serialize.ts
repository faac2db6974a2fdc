import type { Law, LawNode, Line } from './model.ts';

/** All lines of a law in the order of the text. */
export function linesOf(law: Law): Line[] {
  return law.parts.flatMap((part) => [...part.head, ...part.body.flatMap(nodeLines), ...part.foot]);
}

/** The lines of a provision and of all provisions under it, in the order of the text. */
export function nodeLines(node: LawNode): Line[] {
  return [node.line, ...(node.title === undefined ? [] : [node.title]), ...node.children.flatMap(nodeLines)];
}

/** Writes a law back to the text it was read from: the exact inverse of `parse`. */
export function serialize(law: Law): string {
  return (
    law.start +
    linesOf(law)
      .map((line) => line.text + line.gap)
      .join('')
  );
}
