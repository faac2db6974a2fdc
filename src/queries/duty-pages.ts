import { byPlace } from '../domain/matrix/by-place.ts';
import { compareDuties } from '../domain/matrix/compare.ts';
import type { DutyView, GivenBy } from '../domain/matrix/duty-view.ts';
import { type Cell, gridOf } from '../domain/matrix/grid.ts';
import type { ComparePage, ComparePair, GridCellView, GridPage } from '../domain/matrix/grid-view.ts';
import { type DutyTheme, dutyThemes, outsideTheme, roles } from '../domain/matrix/vocabulary.ts';
import { byRole } from './duties.ts';
import { dutyHoldings, type DutyHoldings, type HeldDuty } from './duty-holdings.ts';
import { bodyOf, dutyView } from './duty-view.ts';

/** The duties of each document, in the order in which the document gives them. */
async function dutiesByDocument(): Promise<ReadonlyMap<string, readonly HeldDuty[]>> {
  return Map.groupBy((await dutyHoldings()).duties, ({ duty }) => duty.document);
}

/** Static paths for the grid of each document that gives duties. */
export async function gridPaths() {
  return [...(await dutiesByDocument())].map(([document, duties]) => ({ params: { document }, props: { duties } }));
}

/** The grid of a document; what lies outside the portal's subject has a column like any theme. */
export async function gridPage(duties: readonly HeldDuty[]): Promise<GridPage> {
  const held = await dutyHoldings();
  const views = new Map(duties.map((each) => [each.duty, dutyView(each, held)]));
  const grid = gridOf(duties.map(({ duty }) => duty));
  const written = new Set<string>();
  const cellView = (cell: Cell): GridCellView => ({
    theme: named(cell.theme),
    roles: cell.roles.map((id) => ({ id, ...roles[id] })),
    duties: cell.duties.flatMap((duty) => {
      const view = views.get(duty);
      if (view === undefined) return [];
      const first = !written.has(view.id);
      written.add(view.id);
      return [{ duty: view, first }];
    }),
  });
  const first = [...views.values()][0];
  if (first === undefined) throw new Error('A grid is made only of a document that gives duties');
  return {
    path: `/trach-nhiem/ma-tran/${first.givenBy.id}/`,
    givenBy: first.givenBy,
    themes: grid.themes.map(named),
    rows: grid.rows.map(({ agency, cells }) => {
      const view = [...views.values()].find((each) => each.agency.id === agency);
      return {
        agency: { id: agency, label: agency, title: view?.agency.title ?? agency },
        cells: cells.map((cell) => cell && cellView(cell)),
      };
    }),
  };
}

/** Every two documents that give duties inside the portal's subject, the older first. */
export async function comparePaths() {
  const all = [...(await dutiesByDocument())];
  const held = await dutyHoldings();
  const day = (id: string) => held.documents.get(id)?.data.issuedOn ?? '9999';
  const sorted = all.toSorted(([a], [b]) => day(a).localeCompare(day(b)));
  return sorted.flatMap(([before, old], index) =>
    sorted.slice(index + 1).map(([after, young]) => ({
      params: { pair: `${before}--${after}` },
      props: { old, young },
    })),
  );
}

/** The ways to all comparisons. */
export async function comparePairs(): Promise<ComparePair[]> {
  const held = await dutyHoldings();
  const title = (all: readonly HeldDuty[]) => held.documents.get(all[0]?.duty.document ?? '')?.data.shortName ?? '';
  return (await comparePaths()).map(({ params, props }) => ({
    path: `/trach-nhiem/so-sanh/${params.pair}/`,
    before: title(props.old),
    after: title(props.young),
  }));
}

/** Two documents side by side, by theme and by the body that answers today. */
export async function comparePage(old: readonly HeldDuty[], young: readonly HeldDuty[]): Promise<ComparePage> {
  const held = await dutyHoldings();
  const inside = (all: readonly HeldDuty[]) => all.filter(({ duty }) => !duty.themes.includes(outsideTheme));
  const views = new Map([...old, ...young].map((each) => [each.duty, dutyView(each, held)]));
  const shown = (duties: readonly HeldDuty['duty'][]): DutyView[] => duties.flatMap((duty) => views.get(duty) ?? []);
  const duties = (all: readonly HeldDuty[]) => inside(all).map(({ duty }) => duty);
  const themes = compareDuties(duties(old), duties(young), (duty) => todayId(duty, held));
  return {
    before: givenBy(old, views),
    after: givenBy(young, views),
    themes: themes.map(({ theme, bodies }) => ({
      theme: named(theme),
      bodies: bodies.map(({ body, change, before, after }) => ({
        name: body === undefined ? undefined : (held.agencies.get(body)?.data.title ?? body),
        change,
        before: shown(before),
        after: shown(after),
      })),
    })),
  };
}

function todayId(duty: HeldDuty['duty'], held: DutyHoldings): string | undefined {
  const body = bodyOf(duty, held);
  return body === undefined || body.kind === 'unknown' ? undefined : body.agency.id;
}

function givenBy(all: readonly HeldDuty[], views: ReadonlyMap<HeldDuty['duty'], DutyView>): GivenBy {
  const view = all[0] === undefined ? undefined : views.get(all[0].duty);
  if (view === undefined) throw new Error('Only documents that give duties are compared');
  return view.givenBy;
}

const named = (id: DutyTheme) => ({ id, label: dutyThemes[id] });

/** Static paths for each theme with duties. */
export async function themePaths() {
  const { duties } = await dutyHoldings();
  return (Object.keys(dutyThemes) as DutyTheme[])
    .filter((theme) => theme !== outsideTheme && duties.some(({ duty }) => duty.themes.includes(theme)))
    .map((theme) => ({ params: { theme }, props: { theme, label: dutyThemes[theme] } }));
}

/** The duties of a theme over all documents, by where they hold; those of rules that ended stand apart, by role. */
export async function themePage(theme: DutyTheme) {
  const held = await dutyHoldings();
  const own = held.duties.filter(({ duty }) => duty.themes.includes(theme));
  const of = (old: boolean) => own.filter(({ entry }) => (entry.basisState === 'quy-dinh-cu') === old).map((each) => dutyView(each, held));
  return { current: byPlace(of(false)), expired: byRole(of(true)) };
}
