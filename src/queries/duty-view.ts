import { bodyName } from '../domain/agency/body-name.ts';
import { hintedRuns } from '../domain/agency/former-names.ts';
import { type Body, bodyOn, provinceOn } from '../domain/agency/succession.ts';
import { scheduleWords } from '../domain/date/schedule-words.ts';
import { citeProvision } from '../domain/law/cite.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { type Duty, dutyKey } from '../domain/matrix/duty.ts';
import type { DutyView, GivenBy, TodayView } from '../domain/matrix/duty-view.ts';
import { targetWords } from '../domain/matrix/target-words.ts';
import { beneficiaries, dutyThemes, roles } from '../domain/matrix/vocabulary.ts';
import type { PageLink } from '../domain/page/page-view.ts';
import { basisStates, provinceKinds } from '../schemas/vocabulary.ts';
import { formerNamesOf } from './former-hints.ts';
import type { DocumentEntry, DutyHoldings, HeldDuty } from './duty-holdings.ts';

/** A duty as pages show it. */
export function dutyView({ duty, entry }: HeldDuty, held: DutyHoldings): DutyView {
  const document = held.documents.get(duty.document);
  return {
    id: dutyKey(duty),
    words: duty.duty,
    wordRuns: hintedRuns(duty.duty ?? '', formerNamesOf(held)),
    role: { id: duty.role, ...roles[duty.role] },
    modality: duty.modality,
    agency: { id: duty.agency, ...agencyLink(duty.agency, held) },
    today: todayView(bodyOf(duty, held), held),
    partners: duty.partners.map((id) => agencyLink(id, held)),
    directs: duty.directs.map((id) => agencyLink(id, held)),
    themes: duty.themes.map((id) => ({ id, label: dutyThemes[id] })),
    beneficiaries: duty.beneficiaries.map((id) => beneficiaries[id]),
    when: duty.schedule.map(scheduleWords),
    targets: duty.targets.map(targetWords),
    reportsTo: duty.reportsTo.map(({ to, via }) => ({
      to: shortName(to, held),
      via: via === undefined ? undefined : shortName(via, held),
    })),
    provision:
      duty.provision === undefined
        ? { title: duty.article ?? '', path: pageUrl('van-ban', duty.document) }
        : { title: citeProvision(duty.provision), path: pageUrl('van-ban', duty.document, duty.provision) },
    quote: duty.quote,
    givenBy: givenBy(duty.document, document?.data.shortName ?? duty.document, entry, held),
  };
}

function givenBy(id: string, title: string, entry: HeldDuty['entry'], held: DutyHoldings): GivenBy {
  const document = held.documents.get(id);
  return {
    id,
    title,
    path: pageUrl('van-ban', id),
    issuedOn: document?.data.issuedOn,
    place: placeOf(document, held),
    state: { id: entry.basisState, label: basisStates[entry.basisState], note: entry.basisStateNote },
    middling: entry.confidence !== 'cao',
    checkedOn: entry.checkedOn,
  };
}

/** The province of a document, as it was called and as it is today; without names where the source tells none. */
export function placeOf(document: DocumentEntry | undefined, held: DutyHoldings): GivenBy['place'] {
  const province = document?.data.province;
  const on = province === undefined ? undefined : provinceOn(held.bodies.provinces, province, held.today);
  if (on === undefined) return document?.data.fullText === true && document.data.applicability !== 'ca-nuoc' ? {} : undefined;
  const name = ({ title, kind }: { title: string; kind: string }) =>
    `${provinceKinds[kind as keyof typeof provinceKinds].toLocaleLowerCase('vi')} ${title}`;
  return { then: name(on.then), now: on.now.id === on.then.id ? undefined : name(on.now) };
}

/** Who answers for a duty on the day of the build. */
export function bodyOf(duty: Duty, { bodies, documents, today }: DutyHoldings): Body | undefined {
  const province = documents.get(duty.document)?.data.province;
  return bodyOn(bodies, { agency: duty.agency, province, function: duty.function, on: today });
}

function todayView(body: Body | undefined, held: DutyHoldings): TodayView {
  const none = { steps: [], uncertain: false, levelGone: false };
  if (body === undefined) return { kind: 'unknown', name: '', ...none };
  if (body.kind === 'unknown') {
    return { kind: 'unknown', name: bodyName(body.ended, body.province?.then), ...none, levelGone: body.ended.level === 'huyen' };
  }
  const name = bodyName(body.agency, body.province?.now);
  const path = agencyLink(body.agency.id, held).path;
  if (body.kind === 'same') return { kind: 'same', name, path, ...none };
  const steps = body.steps.map(({ from, basis }) => ({ since: from, basis }));
  return { kind: 'moved', name, path, steps, uncertain: body.uncertain, levelGone: body.levelGone };
}

/** The page of a type of body. */
export function agencyLink(id: string, { agencies }: DutyHoldings): PageLink {
  return { path: pageUrl('co-quan', id), title: agencies.get(id)?.data.shortName ?? id };
}

const shortName = (id: string, held: DutyHoldings) => held.agencies.get(id)?.data.shortName ?? id;
