import type { Message } from '../../message.ts';
import { documentLabel } from '../citations.ts';
import { citeProvision } from '../cite.ts';
import { actingNames } from '../relation-types.ts';
import { type KnownDocument, type Library, resolveTarget } from '../resolve.ts';
import type { Law } from '../model.ts';
import { type SaidRelation, saidRelations } from './said-relations.ts';

/** All that a text says of one relation to one document, and the entry of that document if there is one. */
interface Hint {
  readonly said: readonly [SaidRelation, ...SaidRelation[]];
  readonly known: KnownDocument | undefined;
}

/**
 * What an imported text says of its relations to other documents, for a person to judge: which provision says so, which document,
 * its id if the portal has it, and the lines to write. Relations are never written by a machine. `known` looks up an entry by its id.
 */
export function relationHints(
  law: Law,
  own: KnownDocument,
  { library, known }: { readonly library: Library; readonly known: (id: string) => KnownDocument | undefined },
  file: string,
): Message[] {
  const hints = new Map<string, Hint>();
  for (const each of saidRelations(law, own.number === undefined ? {} : { number: own.number })) {
    const { document } = each.target;
    const resolution = resolveTarget({ ...each.target, anchor: undefined }, own, library);
    const id = resolution.kind === 'unknown' ? undefined : resolution.id;
    const key = `${each.type} ${id ?? documentLabel(document)}`;
    const before = hints.get(key);
    hints.set(key, before === undefined ? { said: [each], known: known(id ?? '') } : { ...before, said: [...before.said, each] });
  }
  return [...hints.values()].map((hint) => messageOf(hint, own, file));
}

function messageOf({ said, known }: Hint, own: KnownDocument, file: string): Message {
  const [first] = said;
  const by = said.find(({ anchor }) => anchor !== '') ?? first;
  const place = by.anchor === '' ? 'trích yếu' : citeProvision(by.anchor);
  const touched = provisionsOf(first.type, said);
  const name = [first.target.document?.kind, documentLabel(first.target.document)].filter((word) => word !== undefined);
  const called = name.length > 1 && name[1]?.startsWith(name[0] ?? '') === true ? name[1] : name.join(' ');
  const what = actingNames[first.type].toLowerCase();
  const held = known === undefined ? 'Cổng chưa có mục nào của văn bản ấy.' : `Cổng có văn bản ấy: ${known.id} (${known.shortName}).`;
  const card = known === undefined ? 'tạo thẻ cho văn bản ấy trong content/van-ban (số, ngày, cơ quan), rồi thêm' : 'thêm';
  return {
    ruleId: 'import/relation-said',
    severity: 'warning',
    place: { file },
    reason: `${place.charAt(0).toUpperCase()}${place.slice(1)} nói văn bản này ${what} ${touched === undefined ? '' : `${touched} `}${called}. ${held} Máy không tự ghi quan hệ.`,
    fix: `Đọc lại câu ấy trong văn bản. Nếu đúng: ${card} các dòng dưới đây vào "relations" (đang là [] thì bỏ []):\n${yamlOf(first.type, touched, known?.id ?? 'MÃ-CỦA-THẺ', `${place} ${own.shortName}`)}`,
  };
}

function yamlOf(type: SaidRelation['type'], touched: string | undefined, id: string, note: string): string {
  return [
    `  - type: ${type}`,
    `    document: ${id}`,
    ...(touched === undefined ? [] : [`    provision: ${touched}`]),
    `    note: ${note}`,
  ].join('\n');
}

/** Which provisions are touched, in words; undefined when the whole document is. */
function provisionsOf(type: SaidRelation['type'], said: readonly SaidRelation[]): string | undefined {
  if (said.some(({ partial }) => !partial)) return undefined;
  const named = said.flatMap(({ target }) => (target.anchor === undefined ? [] : [citeProvision(target.anchor)]));
  const vague = said.some(({ target }) => target.anchor === undefined);
  if (vague) return type === 'sua-doi' ? undefined : 'một số điều';
  return [...new Set(named)].join('; ');
}
