import type { Message } from '../../domain/message.ts';
import { collections } from '../../schemas/collections.ts';
import { isoDay } from '../../schemas/parts.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { describePath, isRecord } from './fields.ts';
import { aboutField } from './finding.ts';
import type { Check, Holdings } from './holdings.ts';

/** Days that have an order, the earlier first. */
const order = [
  ['issuedOn', 'effectiveFrom'],
  ['effectiveFrom', 'effectiveUntil'],
  ['validFrom', 'validUntil'],
  ['checkedOn', 'reviewBy'],
  ['publishedOn', 'expiresOn'],
] as const;

/** Days of something that has happened. */
const past = ['checkedOn', 'stateCheckedOn', 'issuedOn'] as const;

/** Days are in order, none lies ahead that can't, and a state in force agrees with its days. What is no day at all is left to the schema check. */
export const dateCheck: Check = (file, holdings) => {
  const data = isRecord(file.data) ? file.data : {};
  const words = (key: string) => (typeof data[key] === 'string' ? data[key] : undefined);
  const day = (key: string) => (key === 'state' || isoDay.safeParse(data[key]).success ? words(key) : undefined);
  return [
    ...orderMessages(file, day),
    ...pastMessages(file, day, holdings),
    ...reviewMessages(file, day, holdings),
    ...stateMessages(file, day, holdings),
  ];
};

type Day = (key: string) => string | undefined;

function orderMessages(file: ContentFile, day: Day): Message[] {
  return order.flatMap(([first, second]) => {
    const [from, until] = [day(first), day(second)];
    if (from === undefined || until === undefined || from <= until) return [];
    const { label } = at(file, first);
    return [
      aboutField(file, at(file, second), 'days-out-of-order', {
        reason: `ngày này đứng trước "${label}" (${from}).`,
        found: until,
        fix: 'Xem lại hai ngày trong văn bản nguồn.',
      }),
    ];
  });
}

function pastMessages(file: ContentFile, day: Day, { today }: Holdings): Message[] {
  return past.flatMap((key) => {
    const value = day(key);
    if (value === undefined || value <= today) return [];
    const words = {
      reason: 'ngày này chưa tới.',
      expected: `không sau ${today}`,
      found: value,
      fix: 'Ghi ngày bạn thật sự đối chiếu, hoặc ngày ghi trong văn bản.',
    };
    return [aboutField(file, at(file, key), 'day-ahead', words)];
  });
}

/** A page that waits for its review stays up; the editor is reminded. */
function reviewMessages(file: ContentFile, day: Day, { today }: Holdings): Message[] {
  const value = day('reviewBy');
  if (value === undefined || value >= today) return [];
  const words = { reason: 'đã đến hạn rà soát lại.', found: value, fix: 'Đối chiếu trang với văn bản, rồi ghi ngày kiểm tra và hạn mới.' };
  return [aboutField(file, at(file, 'reviewBy'), 'review-due', words, 'warning')];
}

/** What a state says of the days: a state that contradicts them on the day it was checked is wrong; one that time has overtaken is due. */
function stateMessages(file: ContentFile, day: Day, { today }: Holdings): Message[] {
  const [state, from, until, checked] = [day('state'), day('effectiveFrom'), day('effectiveUntil'), day('stateCheckedOn') ?? today];
  const wrongOn = (on: string): string | undefined => {
    if (state === 'con-hieu-luc' && from !== undefined && from > on) return `văn bản chưa có hiệu lực (từ ${from})`;
    if (state === 'con-hieu-luc' && until !== undefined && until <= on) return `văn bản đã hết hiệu lực từ ${until}`;
    if (state === 'chua-co-hieu-luc' && from !== undefined && from <= on) return `văn bản đã có hiệu lực từ ${from}`;
    if (state === 'het-hieu-luc' && until !== undefined && until > on) return `văn bản còn hiệu lực đến ${until}`;
    return undefined;
  };
  const [then, now] = [wrongOn(checked), wrongOn(today)];
  const fact = then ?? now;
  if (fact === undefined) return [];
  return [
    aboutField(
      file,
      at(file, 'state'),
      'state-against-days',
      { reason: `theo các ngày đã ghi thì ${fact}.`, found: state ?? '', fix: 'Sửa tình trạng hoặc sửa ngày, rồi ghi lại ngày kiểm tra.' },
      then === undefined ? 'warning' : 'error',
    ),
  ];
}

function at(file: ContentFile, key: string) {
  return { path: [key], label: describePath(collections[file.collection].schema, file.data, [key]).label };
}
