import type { DutyView, GivenBy } from './duty-view.ts';
import type { Role } from './vocabulary.ts';

/** Duties that hold in one place: `place` is that of their documents, undefined for the whole country. */
export interface PlacedDuties {
  readonly place: GivenBy['place'];
  readonly duties: readonly DutyView[];
}

/** Work with people, not on papers about them. */
const handsOn: ReadonlySet<Role> = new Set<Role>(['thuc-hien', 'huong-dan']);

/**
 * Duties by where they hold: the whole country first, then by province, in the order of their names, and last where the source names none. In each, what
 * is in force comes before what is not verified, and the steps that reach a person before the policies that prepare them.
 */
export function byPlace(duties: readonly DutyView[]): PlacedDuties[] {
  const groups = [...Map.groupBy(duties, ({ givenBy }) => placeKey(givenBy.place))];
  return groups
    .toSorted(([a], [b]) => a.localeCompare(b, 'vi'))
    .map(([, own]) => ({ place: own[0]?.givenBy.place, duties: own.toSorted((a, b) => rank(a) - rank(b)) }));
}

const placeKey = (place: GivenBy['place']) => (place === undefined ? '0' : place.then === undefined ? '2' : `1 ${place.then}`);
const rank = ({ givenBy, beneficiaries, role }: DutyView) =>
  (givenBy.state.id === 'dang-ap-dung' ? 0 : 2) + (beneficiaries.length > 0 && handsOn.has(role.id) ? 0 : 1);
