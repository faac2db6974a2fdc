import { relationTypes } from '../../domain/law/relation-types.ts';
import type { Message, Severity } from '../../domain/message.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { isRecord } from './fields.ts';
import { aboutField } from './finding.ts';
import { type Check, type Holdings, isPublished } from './holdings.ts';
import { aboutRelation, dayOf, type Stated, statedRelations } from './relations.ts';

/** A published document that replaces or repeals the whole of another. */
interface Ending {
  readonly by: ContentFile;
  readonly acting: string;
  readonly from: string | undefined;
}

/** State and days of a document agree with what others say ended it. */
export const endingCheck: Check = (file, holdings) => {
  if (file.collection !== 'van-ban' || !isRecord(file.data)) return [];
  const endings = endingsOf(file.id, holdings);
  return [
    ...stateMessages(file, endings, holdings),
    ...openMessages(file, endings, holdings),
    ...dayMessages(file, endings),
    ...severalMessages(file, endings),
    ...unexplainedMessages(file, endings),
    ...doubledMessages(file),
  ];
};

const known = new WeakMap<Holdings, ReadonlyMap<string, readonly Ending[]>>();

/** What ends a document whole, each acting document once; gathered once for all files. */
function endingsOf(id: string, holdings: Holdings): readonly Ending[] {
  const all = known.get(holdings) ?? gatherEndings(holdings);
  known.set(holdings, all);
  return all.get(id) ?? [];
}

function gatherEndings({ files }: Holdings): ReadonlyMap<string, readonly Ending[]> {
  const byTarget = new Map<string, Ending[]>();
  for (const by of files.filter((file) => file.collection === 'van-ban' && isPublished(file))) {
    for (const { type, document, provision } of statedRelations(by)) {
      if (!relationTypes[type].ends || provision !== undefined || document === by.id) continue;
      const own = byTarget.get(document) ?? [];
      byTarget.set(document, own);
      if (!own.some((other) => other.by === by)) own.push({ by, acting: relationTypes[type].acting, from: dayOf(by, 'effectiveFrom') });
    }
  }
  return byTarget;
}

/** A document that another ends does not stand as in force from the day the other takes effect. */
function stateMessages(file: ContentFile, endings: readonly Ending[], { today }: Holdings): Message[] {
  if (valueOf(file, 'state') !== 'con-hieu-luc') return [];
  const checked = dayOf(file, 'stateCheckedOn') ?? today;
  return endings.flatMap(({ by, acting, from }) => {
    if (from === undefined || from > today) return [];
    const words = {
      reason: `${by.file} ghi "${acting}" cả văn bản này, có hiệu lực từ ${from}.`,
      expected: 'het-hieu-luc (Hết hiệu lực), hoặc tình trạng khác đã kiểm',
      found: 'con-hieu-luc',
      fix: 'Sửa tình trạng, ghi lý do và ngày kiểm tra; nếu chỉ một phần bị thay thì ghi điều khoản ở quan hệ ấy.',
    };
    return [about(file, 'state', 'state-against-relation', words, from > checked ? 'warning' : 'error')];
  });
}

/** What another document of the portal has replaced is not merely "not verified". */
function openMessages(file: ContentFile, endings: readonly Ending[], { today }: Holdings): Message[] {
  if (valueOf(file, 'state') !== 'chua-xac-minh') return [];
  return endings.flatMap(({ by, acting, from }) => {
    if (from === undefined || from > today) return [];
    const words = {
      reason: `${by.file} ghi "${acting}" cả văn bản này, có hiệu lực từ ${from}, mà trang này còn nói là chưa xác minh.`,
      found: 'chua-xac-minh',
      fix: 'Đọc câu thay thế, bãi bỏ ở văn bản kia. Đúng thì đổi tình trạng, lý do, "Hết hiệu lực từ" và ngày kiểm tra; chỉ thay một phần thì ghi điều khoản ở quan hệ ấy.',
    };
    return [about(file, 'state', 'state-left-open', words, 'warning')];
  });
}

/** The day a document ends is the day that what ends it takes effect. */
function dayMessages(file: ContentFile, endings: readonly Ending[]): Message[] {
  const until = dayOf(file, 'effectiveUntil');
  const days = endings.flatMap(({ from }) => from ?? []);
  if (until === undefined || days.length === 0 || days.length < endings.length || days.includes(until)) return [];
  const words = {
    reason: `${endings.map(({ by, acting, from }) => `${by.file} ghi "${acting}" cả văn bản này, có hiệu lực từ ${from ?? ''}`).join('; ')}.`,
    expected: [...new Set(days)].join(' hoặc '),
    found: until,
    fix: 'Đối chiếu hai văn bản rồi sửa ngày sai. Nếu văn bản kia định một ngày hết hiệu lực khác thì để nguyên và nói ở ô "Lý do".',
  };
  return [about(file, 'effectiveUntil', 'end-against-relation', words, 'warning')];
}

function severalMessages(file: ContentFile, endings: readonly Ending[]): Message[] {
  if (endings.length < 2) return [];
  const words = {
    reason: 'nhiều văn bản cùng ghi là thay thế hoặc bãi bỏ cả văn bản này, mà một văn bản chỉ hết hiệu lực một lần.',
    found: endings.map(({ by, acting, from }) => `${by.file} ("${acting}"${from === undefined ? '' : `, từ ${from}`})`).join('; '),
    fix: 'Giữ quan hệ ở văn bản có câu thay thế, bãi bỏ. Ở văn bản kia thì xóa, hoặc ghi rõ điều khoản nếu nó chỉ thay một phần.',
  };
  return [about(file, 'state', 'ended-by-several', words, 'warning')];
}

function unexplainedMessages(file: ContentFile, endings: readonly Ending[]): Message[] {
  if (valueOf(file, 'state') !== 'het-hieu-luc' || valueOf(file, 'effectiveUntil') !== undefined || endings.length > 0) return [];
  const words = {
    reason: 'cổng chưa biết văn bản này hết hiệu lực từ ngày nào, cũng chưa có văn bản nào ghi là thay thế hay bãi bỏ nó.',
    found: 'het-hieu-luc',
    fix: 'Tìm được nguồn thì ghi ngày vào "Hết hiệu lực từ", và ghi quan hệ ở văn bản thay thế, bãi bỏ. Chưa có nguồn thì để nguyên, không đoán.',
  };
  return [about(file, 'state', 'end-unexplained', words, 'note')];
}

/** Replaced and repealed by one document is said twice: thay thế says both. */
function doubledMessages(file: ContentFile): Message[] {
  const ending = statedRelations(file).filter(({ type }) => relationTypes[type].ends);
  const touchesSame = (a: Stated, b: Stated) =>
    a.document === b.document && (a.provision === undefined || b.provision === undefined || a.provision === b.provision);
  return ending.flatMap((relation, index) => {
    const first = ending.slice(0, index).find((other) => other.type !== relation.type && touchesSame(other, relation));
    if (first === undefined) return [];
    const words = {
      reason: `ở trên đã ghi "${relationTypes[first.type].acting}" cùng văn bản ấy (quan hệ ${String(first.index + 1)}).`,
      found: `${relationTypes[relation.type].acting} ${relation.document}`,
      fix: 'Giữ một: có quy định mới thay vào thì chọn "Thay thế", chỉ bỏ đi thì chọn "Bãi bỏ". Nếu mỗi quan hệ nói một phần thì ghi điều khoản ở cả hai.',
    };
    return [aboutRelation(file, relation, 'replaced-and-repealed', words, 'warning')];
  });
}

const labels = { state: 'Tình trạng hiệu lực', effectiveUntil: 'Hết hiệu lực từ' } as const;

function about(file: ContentFile, key: keyof typeof labels, ruleId: string, words: Parameters<typeof aboutField>[3], severity: Severity) {
  return aboutField(file, { path: [key], label: labels[key] }, ruleId, words, severity);
}

function valueOf(file: ContentFile, key: string): unknown {
  return isRecord(file.data) ? file.data[key] : undefined;
}
