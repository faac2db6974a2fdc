import type { DutyView } from '../domain/matrix/duty-view.ts';
import { dutyWarnings, type WarningKind, warningKinds } from '../domain/matrix/warnings.ts';
import { dutyHoldings } from './duty-holdings.ts';
import { bodyOf, dutyView } from './duty-view.ts';

/** The report on the matrix for editors: what is worth another look, by kind, then by document. */
export interface DutyReport {
  readonly kinds: readonly {
    readonly id: WarningKind;
    readonly title: string;
    /** How many duties it is about. */
    readonly count: number;
    readonly documents: readonly {
      readonly title: string;
      readonly items: readonly { readonly detail: string; readonly duties: readonly DutyView[] }[];
    }[];
  }[];
}

/** Reads the whole matrix; rules that ended count too, for their rows are kept. */
export async function dutyReport(): Promise<DutyReport> {
  const held = await dutyHoldings();
  const views = new Map(held.duties.map((each) => [each.duty, dutyView(each, held)]));
  const warnings = dutyWarnings(
    held.duties.map(({ duty }) => duty),
    {
      bodyOf: (duty) => bodyOf(duty, held),
      endedName: (id) => {
        const data = held.documents.get(id)?.data;
        return data?.state === 'het-hieu-luc' ? data.shortName : undefined;
      },
      agencyName: (id) => held.agencies.get(id)?.data.shortName ?? id,
    },
  );
  return {
    kinds: (Object.keys(warningKinds) as WarningKind[]).map((id) => {
      const items = warnings
        .filter(({ kind }) => kind === id)
        .map(({ detail, duties }) => ({ detail, duties: duties.flatMap((duty) => views.get(duty) ?? []) }));
      const documents = Map.groupBy(items, ({ duties }) => duties[0]?.givenBy.title ?? '');
      return {
        id,
        title: warningKinds[id],
        count: items.reduce((sum, { duties }) => sum + duties.length, 0),
        documents: [...documents].map(([title, own]) => ({ title, items: own })),
      };
    }),
  };
}
