import { livesOn } from '../domain/agency/succession.ts';
import { obligationKey } from '../domain/matrix/duty.ts';
import type { DutyHomeView } from '../domain/matrix/home-view.ts';
import type { PageLink } from '../domain/page/page-view.ts';
import { dutiesOf, dutyAgencies } from './duties.ts';
import { type AgencyEntry, dutyHoldings } from './duty-holdings.ts';
import { themePaths } from './duty-pages.ts';
import { dutyView } from './duty-view.ts';

/** Where people who serve others work, the nearest to the reader first; a place without duties of its own leads to the body it is part of. */
interface Workplace {
  readonly agency: string;
  readonly title: string;
}

/** Everything that the door to the matrix shows. */
export async function dutyHome(
  workplaces: readonly Workplace[],
  downloads: readonly PageLink[],
  place: (then: string | undefined, now: string | undefined) => string,
): Promise<DutyHomeView> {
  const held = await dutyHoldings();
  const agencies = await dutyAgencies();
  const ended = ({ data }: AgencyEntry) => !livesOn(data, held.today);
  const link = ({ id, data }: AgencyEntry) => ({ path: agencyPath(id), title: data.title, count: dutiesOf(id, held).length });
  const byDocument = [...Map.groupBy(held.duties, ({ duty }) => duty.document)];
  const documents = byDocument.flatMap(([id, duties]) => {
    const [first] = duties;
    if (first === undefined) return [];
    const { givenBy } = dutyView(first, held);
    return [{ ...givenBy, path: `/trach-nhiem/ma-tran/${id}/`, count: duties.length }];
  });
  return {
    counts: {
      rows: held.duties.length,
      obligations: new Set(held.duties.map(({ duty }) => obligationKey(duty))).size,
      documents: byDocument.length,
    },
    workplaces: workplaces
      .filter(({ agency }) => agencies.some(({ id }) => id === agency))
      .map(({ agency, title }) => ({ path: agencyPath(agency), title })),
    documents,
    agencies: agencies.filter((entry) => !ended(entry)).map(link),
    former: agencies.filter(ended).map(link),
    themes: (await themePaths()).map(({ params, props }) => ({
      path: `/trach-nhiem/chu-de/${params.theme}/`,
      title: props.label,
      count: held.duties.filter(({ duty }) => duty.themes.includes(params.theme)).length,
    })),
    provinces: provincesOf(documents, place),
    downloads,
  };
}

const agencyPath = (id: string) => `/trach-nhiem/${id}/`;

/** Each province of today with the texts that bind its bodies; a text of a merged province stands under both names. */
function provincesOf(
  documents: DutyHomeView['documents'],
  words: (then: string | undefined, now: string | undefined) => string,
): DutyHomeView['provinces'] {
  const named = documents.flatMap(({ place, path, title }) =>
    place === undefined ? [] : [{ title: words(place.then, place.now), documents: [{ path, title }] }],
  );
  return [...Map.groupBy(named, ({ title }) => title)]
    .map(([title, all]) => ({ title, documents: all.flatMap((each) => each.documents) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'vi'));
}
