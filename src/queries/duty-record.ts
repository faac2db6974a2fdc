import { dutyKey, type Receiver } from '../domain/matrix/duty.ts';
import type { ColumnNames, DutyRecord } from '../domain/matrix/export/duty-record.ts';
import type { DutyView, TodayView } from '../domain/matrix/duty-view.ts';
import { modalities } from '../domain/matrix/vocabulary.ts';
import type { DutyDatum } from '../schemas/duty-data.ts';
import type { DutyHoldings, HeldDuty } from './duty-holdings.ts';
import { bodyOf, dutyView } from './duty-view.ts';

/** Words of the interface that a record needs, from src/strings. */
export interface RecordWords {
  readonly columns: ColumnNames;
  readonly place: (place: DutyView['givenBy']['place']) => string;
  readonly today: (name: string, uncertain: boolean) => string;
  readonly todayUnknown: string;
  readonly reportsTo: (receivers: readonly Receiver[]) => string;
}

/** What a record is made with: words, and how a path becomes an address. */
export interface RecordSetting {
  readonly words: RecordWords;
  readonly address: (path: string) => string;
}

/** A duty in words, for tables that people take away. */
export function dutyRecord(each: HeldDuty, held: DutyHoldings, { words, address }: RecordSetting): DutyRecord {
  const { duty } = each;
  const view = dutyView(each, held);
  return {
    id: view.id,
    document: view.givenBy.title,
    number: held.documents.get(duty.document)?.data.number ?? '',
    place: words.place(view.givenBy.place),
    issuedOn: view.givenBy.issuedOn ?? '',
    agency: agencyTitle(duty.agency, held),
    today: todayWords(view.today, words),
    role: view.role.name,
    modality: modalities[duty.modality],
    duty: duty.duty ?? '',
    quote: duty.quote ?? '',
    provision: view.provision.title,
    address: address(view.provision.path),
    themes: listed(view.themes.map(({ label }) => label)),
    beneficiaries: listed(view.beneficiaries),
    partners: listed(duty.partners.map((id) => agencyTitle(id, held))),
    when: listed(view.when),
    targets: listed(view.targets),
    reportsTo: duty.reportsTo.length === 0 ? '' : words.reportsTo(receiverTitles(duty.reportsTo, held)),
    state: view.givenBy.state.label,
    stateNote: view.givenBy.state.note ?? '',
    checkedOn: view.givenBy.checkedOn,
  };
}

/** A duty with all its typed fields, and the same in words beside them. */
export function dutyDatum(each: HeldDuty, held: DutyHoldings, setting: RecordSetting): DutyDatum {
  const { duty, entry } = each;
  const view = dutyView(each, held);
  const source = held.documents.get(duty.document)?.data;
  const { targets, partners, directs, themes, beneficiaries, schedule, reportsTo, legalBasis, ...rest } = duty;
  return {
    key: dutyKey(duty),
    ...rest,
    ...{ partners: [...partners], directs: [...directs], themes: [...themes], beneficiaries: [...beneficiaries] },
    ...{ schedule: [...schedule], targets: targets.map(({ period, ...target }) => ({ ...target, period: periodOf(period) })) },
    ...{ reportsTo: [...reportsTo], legalBasis: [...legalBasis] },
    basisState: entry.basisState,
    basisStateNote: entry.basisStateNote,
    confidence: entry.confidence,
    checkedOn: entry.checkedOn,
    today: todayDatum(each, view.today, held),
    told: {
      document: view.givenBy.title,
      number: source?.number,
      issuedOn: source?.issuedOn,
      province: source?.province,
      place: setting.words.place(view.givenBy.place),
      agency: agencyTitle(duty.agency, held),
      provision: view.provision.title,
      address: setting.address(view.provision.path),
      when: [...view.when],
      targets: [...view.targets],
    },
  };
}

type Period = DutyDatum['targets'][number]['period'];

/** The type of a target is wider than the list that content is read by. */
function periodOf(period: string | undefined): Period {
  return period as Period;
}

function todayDatum({ duty }: HeldDuty, { kind, name, uncertain, steps }: TodayView, held: DutyHoldings): DutyDatum['today'] {
  const body = bodyOf(duty, held);
  const agency = body === undefined || body.kind === 'unknown' ? undefined : body.agency.id;
  return { kind, agency, name: agency === undefined ? undefined : name, uncertain, steps: steps.map((step) => ({ ...step })) };
}

function todayWords({ kind, name, uncertain }: TodayView, words: RecordWords): string {
  return kind === 'unknown' ? words.todayUnknown : words.today(name, uncertain);
}

function receiverTitles(receivers: readonly Receiver[], held: DutyHoldings): Receiver[] {
  return receivers.map(({ to, via }) => ({ to: agencyTitle(to, held), via: via === undefined ? undefined : agencyTitle(via, held) }));
}

const agencyTitle = (id: string, { agencies }: DutyHoldings) => agencies.get(id)?.data.title ?? id;
const listed = (all: readonly string[]) => all.join('; ');
