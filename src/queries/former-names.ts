import type { FormerBody, FormerName } from '../domain/agency/former-names.ts';
import { agencyFunctions } from '../domain/agency/functions.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { dutyHoldings } from './duty-holdings.ts';
import { formerNamesOf } from './former-hints.ts';

/** The names that no body bears any more, for hints in texts. */
export async function formerNames(): Promise<readonly FormerName[]> {
  return formerNamesOf(await dutyHoldings());
}

/** What became of the given bodies, for the list at the foot of a text. */
export async function formerBodies(ids: ReadonlySet<string>): Promise<FormerBody[]> {
  const { agencies } = await dutyHoldings();
  return [...ids].flatMap((id) => {
    const entry = agencies.get(id);
    if (entry?.data.validUntil === undefined) return [];
    const moves = entry.data.successions.map(({ function: task, to, from, basis }) => ({
      task: agencyFunctions[task],
      to: to === undefined ? undefined : (agencies.get(to)?.data.title ?? to),
      from,
      basis,
    }));
    return [{ id, title: entry.data.title, until: entry.data.validUntil, path: pageUrl('co-quan', id), moves }];
  });
}
