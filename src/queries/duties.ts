import type { AssignedDuty } from '../domain/law/law-view.ts';
import type { AgencyPage, DutyGroup, DutyView } from '../domain/matrix/duty-view.ts';
import { dueDuties, horizon, rhythmicDuties } from '../domain/matrix/calendar.ts';
import { wayOf } from '../domain/matrix/ways.ts';
import { dutyThemes, outsideTheme, roles } from '../domain/matrix/vocabulary.ts';
import type { ListItem } from '../domain/list/list-item.ts';
import { agencyLink, bodyOf, dutyView } from './duty-view.ts';
import { type AgencyEntry, type DutyHoldings, dutyHoldings, type HeldDuty } from './duty-holdings.ts';

/** The types of bodies that have duties today or had them: those named, those of a named group, and the heirs of either. */
export async function dutyAgencies(): Promise<AgencyEntry[]> {
  const held = await dutyHoldings();
  return [...held.agencies.values()].filter(({ id }) => dutiesOf(id, held).length > 0);
}

export const dutyPath = (id: string) => `/trach-nhiem/${id}/`;

export async function hasDuties(id: string): Promise<boolean> {
  return dutiesOf(id, await dutyHoldings()).length > 0;
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
  return (await dutyAgencyPaths()).filter(({ params }) => dutiesOf(params.agency, held).some(sets));
}

/** Everything that the page of a body shows. */
export async function agencyPage({ id, data }: AgencyEntry): Promise<AgencyPage> {
  const held = await dutyHoldings();
  const all = dutiesOf(id, held);
  const inside = all.filter(({ duty }) => !duty.themes.includes(outsideTheme));
  const standing = inside.filter(({ entry }) => entry.basisState !== 'quy-dinh-cu');
  const view = (each: HeldDuty) => dutyView(each, held);
  const views = new Map(standing.map((each) => [each.duty, view(each)]));
  const shown = (each: { readonly duty: HeldDuty['duty'] }) => views.get(each.duty);
  const by = (way: string) => standing.filter(({ duty }) => wayTo(id, duty, held) === way).map(view);
  const duties = standing.map(({ duty }) => duty);
  return {
    id,
    title: data.title,
    shortName: data.shortName,
    about: agencyLink(id, held),
    ended: data.validUntil !== undefined && held.today > data.validUntil,
    count: all.length,
    own: byRole(by('own')),
    shared: byRole(by('shared')),
    inherited: byRole(by('inherited')),
    expired: byRole(inside.filter(({ entry }) => entry.basisState === 'quy-dinh-cu').map(view)),
    outside: all.filter(({ duty }) => duty.themes.includes(outsideTheme)).map(view),
    due: dueDuties(duties, `${held.today.slice(0, 7)}-01`, horizon(held.today)).flatMap((due) => {
      const duty = shown(due);
      return duty === undefined ? [] : [{ duty, day: due.day, last: due.last }];
    }),
    rhythmic: rhythmicDuties(duties).flatMap((duty) => shown({ duty }) ?? []),
    withTargets: standing.filter(({ duty }) => duty.targets.length > 0).map(view),
  };
}

/** The duties of a body: its own, those of groups it belongs to, and those it took over. */
export function dutiesOf(id: string, held: DutyHoldings): HeldDuty[] {
  return held.duties.filter(({ duty }) => wayTo(id, duty, held) !== undefined);
}

function wayTo(id: string, duty: HeldDuty['duty'], held: DutyHoldings) {
  const body = bodyOf(duty, held);
  const heir = body?.kind === 'moved' ? body.agency.id : undefined;
  return wayOf(id, { named: duty.agency, heir }, held.groups);
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

function assigned({ id, agency, role, words, today }: DutyView): AssignedDuty {
  const now = today.kind === 'same' ? undefined : today.kind === 'moved' ? `nay là ${today.name}` : 'nay là cơ quan nào: chưa xác minh';
  return { agency: agency.title, role: role.name, words, path: `/trach-nhiem/${agency.id}/#${id}`, today: now };
}
