import { furnitureAnchors, units } from '../../src/domain/law/anchors.ts';
import { describeAnchor } from '../../src/domain/law/describe-anchor.ts';
import type { LawNode, Part } from '../../src/domain/law/model.ts';
import { parse } from '../../src/domain/law/parse.ts';
import { nodeLines } from '../../src/domain/law/serialize.ts';
import { oneSpaced } from '../../src/domain/text/one-spaced.ts';

/**
 * A provision as an editor chooses it. `steps` is its place in words, widest first; `depth` counts the provisions around it;
 * `words` are its own, without its number; `lines` are all lines of it and of the provisions under it,
 * and `whole` the same in one, one-spaced: what a quotation is held against.
 */
export interface Provision {
  readonly anchor: string;
  readonly steps: readonly string[];
  readonly depth: number;
  readonly words: string;
  readonly lines: readonly string[];
  readonly whole: string;
}

/**
 * Everything of an official text that an anchor can name, in the order of the text: attached documents, căn cứ, provisions, recipients.
 *
 * @example outlineOf('Điều 1. Phạm vi\n\n1. Khoản một.\n')[1]?.steps // ['Điều 1', 'khoản 1']
 */
export function outlineOf(body: string): Provision[] {
  const { law } = parse(body);
  const all = units(law);
  const furniture = furnitureAnchors(law);
  let from = 0;
  return law.parts.flatMap((part) => {
    const count = part.body.reduce((sum, node) => sum + size(node), 0);
    const own = all.slice(from, from + count).map(({ anchor, parents, text, node }) => {
      const lines = nodeLines(node).map((line) => line.text);
      return made(anchor, lines, oneSpaced(text), parents.length);
    });
    from += count;
    const around = (lines: Part['head']) => furniture.filter(({ line }) => lines.includes(line));
    return [
      ...attached(part),
      ...around(part.head).map(({ anchor, line }) => made(anchor, [line.text])),
      ...own,
      ...around(part.foot).map(({ anchor }) => made(anchor, recipients(part))),
    ];
  });
}

/** The place of a provision as editors read it: "Quy chế › Điều 6 › khoản 9". */
export function nameOf({ steps }: Pick<Provision, 'steps'>): string {
  return steps.join(' › ');
}

function size({ children }: LawNode): number {
  return children.reduce((sum, child) => sum + size(child), 1);
}

/** An attached document, told by the lines of its head. */
function attached({ prefix, head }: Part): Provision[] {
  const title = head.filter(({ kind }) => kind === 'loai' || kind === 'trich-yeu').map(({ text }) => text);
  return prefix === '' ? [] : [made(prefix, title)];
}

function recipients({ foot }: Part): string[] {
  return foot.filter(({ kind }) => kind === 'noi-nhan' || kind === 'noi-nhan-muc').map(({ text }) => text);
}

function made(anchor: string, lines: readonly string[], words = oneSpaced(lines.join(' ')), depth = 0): Provision {
  return { anchor, steps: describeAnchor(anchor), depth, words, lines, whole: oneSpaced(lines.join(' ')) };
}
