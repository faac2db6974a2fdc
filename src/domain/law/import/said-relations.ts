import { type Unit, units } from '../anchors.ts';
import { type CitedTarget, citationsOf, type PlacedCitation } from '../citations.ts';
import type { FurnitureLine, Law } from '../model.ts';
import { type Act, actBefore, actOfEnding, actOfList, goesOn } from './acting-words.ts';

/** A document that the text says it replaces, repeals or amends. */
export interface SaidRelation {
  readonly type: Act['type'];
  readonly target: CitedTarget;
  /** Only some provisions are touched, even where the target names none ("một số điều của"). */
  readonly partial: boolean;
  /** The unit that says so; empty for the title of the document. */
  readonly anchor: string;
}

/**
 * Finds what a text says of itself and another document: "Quyết định này thay thế Quyết định số …", "Bãi bỏ Điều 31 Nghị định số …",
 * "Nghị định số … hết hiệu lực kể từ ngày Nghị định này có hiệu lực". Words that it quotes, its căn cứ, and what others did
 * ("đã được sửa đổi, bổ sung bởi …") say nothing of it.
 */
export function saidRelations(law: Law, own: { readonly number?: string }): readonly SaidRelation[] {
  const byAnchor = new Map(units(law).map((unit) => [unit.anchor, unit]));
  const all = citationsOf(law, own).filter((placed) => speaks(placed, byAnchor));
  const lines = Map.groupBy(all, ({ anchor, part, line }) => `${anchor} ${part} ${String(line.line)}`);
  return [...lines.values()].flatMap((placed) => relationsOf(placed, listAct(placed[0], byAnchor)));
}

function speaks({ anchor, part, line }: PlacedCitation, byAnchor: ReadonlyMap<string, Unit>): boolean {
  if (part === 'furniture') return (line as FurnitureLine).kind === 'trich-yeu';
  return byAnchor.get(anchor)?.node.quoted !== true;
}

/** "Bãi bỏ các văn bản sau đây:" goes for the points under it. */
function listAct(placed: PlacedCitation | undefined, byAnchor: ReadonlyMap<string, Unit>): Act | undefined {
  const parent = placed?.part === 'words' ? byAnchor.get(placed.anchor)?.parents.at(-1) : undefined;
  const words = byAnchor.get(parent ?? '')?.node.words;
  return words === undefined ? undefined : actOfList(words);
}

/** The relations in one line, its citations taken in order: each has an act of its own, or goes on with the one before. */
function relationsOf(placed: readonly PlacedCitation[], inherited: Act | undefined): SaidRelation[] {
  const found: SaidRelation[] = [];
  let act = inherited;
  let last = inherited;
  let outside: Act | undefined;
  let end = 0;
  for (const { words, citation, anchor, part } of placed) {
    if (isQuoted(words, citation.start)) continue;
    const gap = words.slice(end, citation.start);
    const closed = /^[^(]*\)/u.exec(gap)?.[0].length ?? 0;
    const before = closed > 0 ? outside : act;
    if (/\([^)]*$/u.test(gap)) outside = before;
    act =
      actBefore(words, end + closed, citation.start) ??
      (goesOn(gap.slice(closed)) ? before : /;\s*(?:và\s+)?$/u.test(gap) ? last : undefined) ??
      actOfEnding(words, citation.start, citation.end);
    last = act ?? last;
    end = citation.end;
    if (act === undefined) continue;
    const { type, partial } = act;
    for (const target of citation.targets) {
      if (target.document === undefined) continue;
      found.push({ type, target, partial: partial || target.anchor !== undefined, anchor: part === 'furniture' ? '' : anchor });
    }
  }
  return found;
}

/** Whether a place lies between quotation marks of its line. */
function isQuoted(words: string, at: number): boolean {
  const before = words.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}
