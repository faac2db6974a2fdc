import { dutyKey } from '../domain/matrix/duty.ts';
import { dutyThemes, outsideTheme } from '../domain/matrix/vocabulary.ts';
import { type DutyBody, type DutyRecord, writeDuties } from '../domain/search/duty-index.ts';
import { type DutyHoldings, dutyHoldings } from './duty-holdings.ts';
import { bodyOf, dutyView } from './duty-view.ts';

/** The file of duties that the search page loads when a query asks who must do something. */
export async function dutySearchFile(): Promise<string> {
  const held = await dutyHoldings();
  return writeDuties(searchedBodies(held), searchedDuties(held));
}

/** Duties in plain words that may hold, with the body that answers today; what lies outside the subject of the portal is not searched. */
export function searchedDuties(held: DutyHoldings): DutyRecord[] {
  return held.duties.flatMap((each) => {
    const { duty, entry } = each;
    if (duty.duty === undefined || duty.themes.includes(outsideTheme) || entry.basisState === 'quy-dinh-cu') return [];
    const today = bodyOf(duty, held);
    const { provision, givenBy } = dutyView(each, held);
    return [
      {
        body: today?.kind === 'moved' ? today.agency.id : duty.agency,
        named: duty.agency,
        key: dutyKey(duty),
        words: duty.duty,
        quote: duty.quote,
        provision: `${provision.title} ${givenBy.title}`,
        state: entry.basisState,
        themes: duty.themes.map((theme) => dutyThemes[theme]),
      },
    ];
  });
}

/** Every body that is named or answers. */
export function searchedBodies(held: DutyHoldings): DutyBody[] {
  const ids = new Set(searchedDuties(held).flatMap(({ body, named }) => [body, named]));
  return [...ids].map((id) => {
    const { title = id, shortName = id, abbreviations = [], namedAs = [] } = held.agencies.get(id)?.data ?? {};
    return { id, name: shortName, names: [title, ...abbreviations, ...namedAs] };
  });
}
