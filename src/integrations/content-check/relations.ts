import { relationTypes, type RelationType } from '../../domain/law/relation-types.ts';
import type { Message, Severity } from '../../domain/message.ts';
import { isoDay } from '../../schemas/parts.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { isRecord } from './fields.ts';
import { aboutField } from './finding.ts';
import type { Check, Holdings } from './holdings.ts';

/** A relation as a file states it, and where. */
export interface Stated {
  readonly index: number;
  readonly type: RelationType;
  readonly document: string;
  readonly provision: string | undefined;
}

/** The relations a file states; what doesn't fit the schema is left to the schema check. */
export function statedRelations(file: ContentFile): Stated[] {
  const relations = isRecord(file.data) && Array.isArray(file.data['relations']) ? (file.data['relations'] as unknown[]) : [];
  return relations.flatMap((each, index) => {
    if (!isRecord(each)) return [];
    const { type, document, provision } = each;
    if (typeof type !== 'string' || !Object.hasOwn(relationTypes, type) || typeof document !== 'string') return [];
    return [{ index, type: type as RelationType, document, provision: typeof provision === 'string' ? provision : undefined }];
  });
}

/** Relations between documents make sense from both sides. That the other document exists is checked as for every reference. */
export const relationCheck: Check = (file, holdings) => {
  if (file.collection !== 'van-ban') return [];
  const stated = statedRelations(file);
  return stated.flatMap((relation) => pairMessages(file, relation, stated, holdings));
};

/** A message about one relation of a file. */
export function aboutRelation(
  file: ContentFile,
  { index }: Stated,
  ruleId: string,
  words: Parameters<typeof aboutField>[3],
  severity?: Severity,
): Message {
  const place = { path: ['relations', index], label: `Quan hệ với văn bản khác › quan hệ ${String(index + 1)}` };
  return aboutField(file, place, ruleId, words, severity);
}

function pairMessages(file: ContentFile, relation: Stated, all: readonly Stated[], holdings: Holdings): Message[] {
  const { type, document, provision } = relation;
  const { acting, later } = relationTypes[type];
  const say = (rule: string, reason: string, fix: string) => [
    aboutRelation(file, relation, rule, { reason, found: `${acting} ${document}`, fix }),
  ];
  if (document === file.id) return say('relation-to-itself', 'văn bản có quan hệ với chính nó.', 'Chọn văn bản kia, hoặc xóa quan hệ này.');
  const first = all.find((other) => other.type === type && other.document === document && other.provision === provision);
  if (first !== relation)
    return say('relation-twice', 'quan hệ này đã ghi ở trên.', 'Xóa một trong hai, hoặc ghi rõ điều khoản khác nhau.');
  const target = holdings.find('van-ban', document);
  if (target === undefined || !later) return [];
  const back = statedRelations(target).find((other) => other.document === file.id && relationTypes[other.type].later);
  if (back !== undefined) {
    const both = `${target.file} lại ghi "${relationTypes[back.type].acting} ${file.id}": hai văn bản không thể cùng tác động lên nhau.`;
    return say('relation-both-ways', both, 'Giữ quan hệ ở văn bản tác động (văn bản ra sau), xóa ở văn bản kia.');
  }
  const [own, other] = [dayOf(file, 'issuedOn'), dayOf(target, 'issuedOn')];
  if (own === undefined || other === undefined || own >= other) return [];
  const early = `văn bản này ban hành ${own}, trước văn bản kia (${other}), nên không thể như vậy.`;
  return say('relation-before-document', early, 'Xem lại ngày ban hành của hai văn bản, hoặc đổi chiều quan hệ.');
}

/** A day that a file states; what is no day is left to the schema check. */
export function dayOf(file: ContentFile, key: string): string | undefined {
  const value = isRecord(file.data) ? file.data[key] : undefined;
  return typeof value === 'string' && isoDay.safeParse(value).success ? value : undefined;
}
