import type { Duty } from '../../domain/matrix/duty.ts';
import type { Message } from '../../domain/message.ts';
import { documentField, type DutyEntry, dutyEntryOf, type Tell, tellerOf, textField } from './duty-entry.ts';
import type { Check, Holdings } from './holdings.ts';

/** The bodies of duties: charged only while they were there, asked where nobody may order them, working with others and not with themselves. */
export const dutyBodyCheck: Check = (file, holdings) => {
  const own = dutyEntryOf(file);
  if (own === undefined) return [];
  const issued = issuedSpan(own, holdings);
  const tell = tellerOf(file);
  return [
    ...unknownIssueMessages(issued, own, holdings, tell),
    ...absentMessages(own.agency, ['agency'], issued, holdings, tell),
    ...orderedMessages(own, holdings, tell),
    ...own.rows.flatMap((duty, row) =>
      others(duty).flatMap(({ id, place }, index, all) => {
        const path = ['rows', row, ...place];
        const before = all.slice(0, index).some((other) => other.id === id);
        return [
          ...absentMessages(id, path, issued, holdings, tell),
          ...(id === own.agency ? [tell(path, 'partner-of-itself', itself(id))] : []),
          ...(before ? [tell(path, 'partner-twice', twice(id))] : []),
        ];
      }),
    ),
  ];
};

/** The bodies that a duty names beside the one it charges: those it works with, those it directs. */
const others = ({ partners, directs }: Pick<Duty, 'partners' | 'directs'>) => [
  ...partners.map((id, index) => ({ id, place: ['partners', index] as const })),
  ...directs.map((id, index) => ({ id, place: ['directs', index] as const })),
];

/** The days on which a document may have been issued, or for which it was made; both ends are ISO days. */
interface Span {
  readonly from: string;
  readonly until: string;
}

/**
 * The day of issue. A document that does not give it is held to the years it is made for ("giai đoạn 2026 - 2030"): a plan charges bodies that are
 * there in them; else to the year in its number.
 */
function issuedSpan(own: DutyEntry, holdings: Holdings): Span | undefined {
  const day = documentField(own, 'issuedOn', holdings);
  if (day !== undefined) return { from: day, until: day };
  const years = /giai đoạn (\d{4})\s*[-–]\s*(\d{4})/iu.exec(documentField(own, 'title', holdings) ?? '');
  const year = /\/(\d{4})\//u.exec(documentField(own, 'number', holdings) ?? '')?.[1];
  const [first, last] = [years?.[1] ?? year, years?.[2] ?? year];
  return first === undefined || last === undefined ? undefined : { from: `${first}-01-01`, until: `${last}-12-31` };
}

/** A body that began or ended cannot be held against a document of which no year is known: that is told, and is no error. */
function unknownIssueMessages(issued: Span | undefined, own: DutyEntry, holdings: Holdings, tell: Tell): Message[] {
  const bodies = [own.agency, ...own.rows.flatMap((duty) => others(duty).map(({ id }) => id))];
  const dated = [...new Set(bodies)].filter((id) => validity(id, holdings).some((day) => day !== undefined));
  if (issued !== undefined || dated.length === 0 || holdings.find('van-ban', own.document) === undefined) return [];
  const words = {
    reason: 'văn bản không ghi ngày, số hay giai đoạn, nên chưa kiểm tra được lúc ban hành đã có hay còn cơ quan này không.',
    found: dated.join(', '),
    fix: 'Tìm được ngày ban hành thì ghi vào văn bản. Chưa có thì tự đối chiếu tên cơ quan với lời văn.',
  };
  return [tell('document', 'bodies-not-checked', words, 'warning')];
}

const validity = (id: string, holdings: Holdings) => {
  const body = holdings.find('co-quan', id)?.data;
  return [textField(body, 'validFrom'), textField(body, 'validUntil')] as const;
};

function absentMessages(
  id: string,
  path: readonly (string | number)[],
  issued: Span | undefined,
  holdings: Holdings,
  tell: Tell,
): Message[] {
  const [from, until] = validity(id, holdings);
  if (issued === undefined || ((from ?? issued.until) <= issued.until && issued.from <= (until ?? issued.from))) return [];
  const when = issued.from === issued.until ? `vào ngày ${issued.from}` : `từ ${issued.from} đến ${issued.until}`;
  return [
    tell(path, 'agency-not-there', {
      reason: `theo văn bản, cơ quan phải có ${when}; cơ quan này thì không.`,
      expected: `một cơ quan có ${when}`,
      found: id,
      fix: 'Chọn cơ quan như văn bản gọi lúc ấy, hoặc sửa ngày của cơ quan.',
    }),
  ];
}

/** Kinds of bodies that are no subordinates of a people's committee. */
const askedKinds: ReadonlySet<string | undefined> = new Set(['toa-an', 'vien-kiem-sat', 'mat-tran-doan-the']);

function orderedMessages(own: DutyEntry, holdings: Holdings, tell: Tell): Message[] {
  const ofCommittee = /^(?:Chủ tịch )?(?:Ủy ban nhân dân|UBND)/u.test(documentField(own, 'issuer', holdings) ?? '');
  if (!ofCommittee || !askedKinds.has(textField(holdings.find('co-quan', own.agency)?.data, 'kind'))) return [];
  return own.rows.flatMap(({ modality }, row) =>
    modality === 'de-nghi'
      ? []
      : [
          tell(['rows', row, 'modality'], 'ordered-not-asked', {
            reason: 'Ủy ban nhân dân không giao việc cho Tòa án, Viện kiểm sát, Mặt trận và đoàn thể, chỉ đề nghị.',
            expected: 'de-nghi (Được đề nghị)',
            found: modality,
            fix: 'Chọn "Được đề nghị".',
          }),
        ],
  );
}

const itself = (found: string) => ({
  reason: 'cơ quan không phối hợp với chính mình, cũng không chỉ đạo chính mình.',
  found,
  fix: 'Bỏ cơ quan này khỏi danh sách.',
});
const twice = (found: string) => ({
  reason: 'cơ quan này đã ghi ở việc này rồi; một cơ quan hoặc cùng làm, hoặc được chỉ đạo.',
  found,
  fix: 'Bỏ một lần ghi.',
});
