import { livesOn } from '../domain/agency/succession.ts';
import type { AssignedDuty } from '../domain/law/law-view.ts';
import type { AgencyPage, DutyGroup, DutyView } from '../domain/matrix/duty-view.ts';
import { dueDuties, horizon, rhythmicDuties } from '../domain/matrix/calendar.ts';
import { obligationKey } from '../domain/matrix/duty.ts';
import { nearer, type Way, wayOf } from '../domain/matrix/ways.ts';
import { dutyThemes, outsideTheme, roles } from '../domain/matrix/vocabulary.ts';
import type { ListItem } from '../domain/list/list-item.ts';
import { agencyLink, bodyOf, dutyView } from './duty-view.ts';
import { type AgencyEntry, type DutyHoldings, dutyHoldings, type HeldDuty } from './duty-holdings.ts';

/** The types of bodies that have duties today or had them: those named, those of a named group, the heirs of either, and who does a duty with others. */
export async function dutyAgencies(): Promise<AgencyEntry[]> {
  const held = await dutyHoldings();
  return [...held.agencies.values()].filter(({ id }) => standsIn(id, held));
}

const standsIn = (id: string, held: DutyHoldings) => dutiesOf(id, held).length + besideOf(id, held).length > 0;

export const dutyPath = (id: string) => `/trach-nhiem/${id}/`;

export async function hasDuties(id: string): Promise<boolean> {
  return standsIn(id, await dutyHoldings());
}

/** The pages of the matrix as lines of a list: its door, and those of the given bodies, or of all. */
export async function dutyItems(words: DutyItemWords, ids?: readonly string[]): Promise<ListItem[]> {
  const agencies = (await dutyAgencies()).filter(({ id }) => ids === undefined || ids.includes(id));
  const pages = agencies.map(({ id, data }) => ({ path: dutyPath(id), title: words.agencyTitle(data.title), tag: words.kind }));
  return [{ path: '/trach-nhiem/', title: words.title, tag: words.kind, summary: words.intro }, ...pages];
}

interface DutyItemWords {
  readonly title: string;
  readonly intro: string;
  readonly kind: string;
  readonly agencyTitle: (name: string) => string;
}

/** Static paths for a page of each body with duties. */
export async function dutyAgencyPaths() {
  return (await dutyAgencies()).map((entry) => ({ params: { agency: entry.id }, props: { entry } }));
}

/** Static paths for the sheets of targets: bodies to which a rule that may still hold sets figures. */
export async function sheetPaths() {
  const held = await dutyHoldings();
  const sets = ({ duty, entry }: HeldDuty) => duty.targets.length > 0 && entry.basisState !== 'quy-dinh-cu';
  return (await dutyAgencyPaths()).filter(({ params }) => [...dutiesOf(params.agency, held), ...besideOf(params.agency, held)].some(sets));
}

/** Everything that the page of a body shows. */
export async function agencyPage({ id, data }: AgencyEntry): Promise<AgencyPage> {
  const held = await dutyHoldings();
  const all = dutiesOf(id, held);
  const inside = all.filter(({ duty }) => !duty.themes.includes(outsideTheme));
  const standing = inside.filter(({ entry }) => entry.basisState !== 'quy-dinh-cu');
  const view = (each: HeldDuty) => dutyView(each, held);
  const beside = besideOf(id, held);
  const views = new Map(standing.map((each) => [each.duty, view(each)]));
  const shown = (each: { readonly duty: HeldDuty['duty'] }) => views.get(each.duty);
  const by = (way: string) => standing.filter(({ duty }) => wayTo(id, duty, held) === way).map(view);
  const living = livesOn(data, held.today);
  const from = `${held.today.slice(0, 7)}-01`;
  // A body that ended, or of which nobody knows whether it is there, is late with nothing.
  const due = living ? standing.map(({ duty }) => duty) : [];
  return {
    id,
    title: data.title,
    shortName: data.shortName,
    about: agencyLink(id, held),
    living,
    unverified: data.todayUnverified === true,
    asked: inside.length > 0 && inside.every(({ duty }) => duty.modality === 'de-nghi'),
    counts: { standing: standing.length, expired: inside.length - standing.length, outside: all.length - inside.length },
    own: byRole(by('own')),
    shared: byRole(by('shared')),
    inherited: byRole(by('inherited')),
    beside: byRole(beside.map(view)),
    expired: byRole(inside.filter(({ entry }) => entry.basisState === 'quy-dinh-cu').map(view)),
    outside: all.filter(({ duty }) => duty.themes.includes(outsideTheme)).map(view),
    from,
    due: dueDuties(due, from, horizon(held.today)).flatMap((due) => {
      const duty = shown(due);
      return duty === undefined ? [] : [{ duty, day: due.day, last: due.last }];
    }),
    rhythmic: rhythmicDuties(due).flatMap((duty) => shown({ duty }) ?? []),
    withTargets: [...standing, ...beside].filter(({ duty }) => duty.targets.length > 0).map(view),
  };
}

/** The duties of a body: its own, those of groups it belongs to, and those it took over; what comes to it in several ways, the nearest. */
export function dutiesOf(id: string, held: DutyHoldings): HeldDuty[] {
  const coming = held.duties.flatMap((each) => {
    const way = wayTo(id, each.duty, held);
    return way === undefined ? [] : [{ each, way }];
  });
  const nearest = new Map<string, Way>();
  for (const { each, way } of coming) {
    const key = obligationKey(each.duty);
    nearest.set(key, nearer(way, nearest.get(key)));
  }
  const taken = new Set<string>();
  return coming.flatMap(({ each, way }) => {
    const key = obligationKey(each.duty);
    // Two groups may both hold the body; what it is charged with by name stays, however often.
    if (nearest.get(key) !== way || (way === 'shared' && taken.has(key))) return [];
    taken.add(key);
    return [each];
  });
}

/** Duties of others that may hold, within the subject of the portal, which a body does with them or by their direction. */
function besideOf(id: string, held: DutyHoldings): HeldDuty[] {
  const own = new Set(dutiesOf(id, held).map(({ duty }) => obligationKey(duty)));
  return held.duties.filter(({ duty, entry }) => {
    const named = duty.partners.includes(id) || duty.directs.includes(id);
    return named && entry.basisState !== 'quy-dinh-cu' && !duty.themes.includes(outsideTheme) && !own.has(obligationKey(duty));
  });
}

function wayTo(id: string, duty: HeldDuty['duty'], held: DutyHoldings): Way | undefined {
  const body = bodyOf(duty, held);
  const heir = body?.kind === 'moved' ? body.agency.id : undefined;
  const way = wayOf(id, { named: duty.agency, heir }, held.groups);
  return way === 'shared' && endedBefore(id, duty.document, held) ? undefined : way;
}

/** A text charges no body that had ended; where the portal does not know its day, it counts as of today. */
function endedBefore(id: string, document: string, { agencies, documents, today }: DutyHoldings): boolean {
  const until = agencies.get(id)?.data.validUntil;
  return until !== undefined && until < (documents.get(document)?.data.issuedOn ?? today);
}

/** Duties in groups by role, and inside by theme; both in the order of their tables. */
export function byRole(duties: readonly DutyView[]): DutyGroup[] {
  return Object.entries(roles).flatMap(([id, { name }]) => {
    const own = byTheme(duties.filter(({ role }) => role.id === id));
    return own.length === 0 ? [] : [{ id, title: name, duties: own }];
  });
}

/** Orders duties by their first theme. */
function byTheme(duties: readonly DutyView[]): DutyView[] {
  const order = Object.keys(dutyThemes);
  const rank = ({ themes }: DutyView) => order.indexOf(themes[0]?.id ?? '');
  return duties.toSorted((a, b) => rank(a) - rank(b));
}

/** Who must do what each provision of a text says. */
export async function assignedIn(document: string): Promise<(anchor: string) => readonly AssignedDuty[]> {
  const held = await dutyHoldings();
  const byProvision = Map.groupBy(
    held.duties.filter(({ duty }) => duty.document === document),
    ({ duty }) => duty.provision ?? '',
  );
  return (anchor) => (byProvision.get(anchor) ?? []).map((each) => assigned(dutyView(each, held)));
}

function assigned({ id, agency, role, words, today: { kind, name, uncertain, levelGone } }: DutyView): AssignedDuty {
  const now = kind === 'same' ? undefined : { ...(kind === 'moved' && { name }), uncertain, levelGone };
  return { agency: agency.title, role: role.name, words, path: `/trach-nhiem/${agency.id}/#${id}`, today: now };
}
