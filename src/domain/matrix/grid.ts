import type { Duty } from './duty.ts';
import { type DutyTheme, dutyThemes, type Role, roles } from './vocabulary.ts';

/** The duties of one body in one theme; `roles` in the order of their table, each once. */
export interface Cell {
  readonly theme: DutyTheme;
  readonly roles: readonly Role[];
  readonly duties: readonly Duty[];
}

export interface GridRow {
  readonly agency: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** agency × theme. `rows` keep the order in which the duties name the agencies; `themes` are those that occur, in the order of their table. */
export interface Grid {
  readonly themes: readonly DutyTheme[];
  readonly rows: readonly GridRow[];
}

const inTableOrder = <T extends string>(table: Readonly<Record<T, unknown>>, present: ReadonlySet<T>): T[] =>
  (Object.keys(table) as T[]).filter((id) => present.has(id));

/** Lays duties out as a grid: a duty of several themes stands in each of their cells. */
export function gridOf(duties: readonly Duty[]): Grid {
  const themes = inTableOrder(dutyThemes, new Set(duties.flatMap((duty) => duty.themes)));
  const rows = [...Map.groupBy(duties, ({ agency }) => agency)].map(([agency, own]) => ({
    agency,
    cells: themes.map((theme) => cellOf(theme, own)),
  }));
  return { themes, rows };
}

function cellOf(theme: DutyTheme, duties: readonly Duty[]): Cell | undefined {
  const own = duties.filter((duty) => duty.themes.includes(theme));
  return own.length === 0 ? undefined : { theme, roles: inTableOrder(roles, new Set(own.map(({ role }) => role))), duties: own };
}
