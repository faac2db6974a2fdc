import { formatDay } from '../domain/date/format.ts';
import type { FormerBody, FormerName } from '../domain/agency/former-names.ts';
import { agencyFunctions } from '../domain/agency/functions.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import { type AgencyEntry, type DutyHoldings, dutyHoldings } from './duty-holdings.ts';

/** The names that no body bears any more, for hints in texts. */
export async function formerNames(): Promise<readonly FormerName[]> {
  return formerNamesOf(await dutyHoldings());
}

const read = new WeakMap<DutyHoldings, readonly FormerName[]>();

/** The same, of holdings that have been read; made once for each. */
export function formerNamesOf(held: DutyHoldings): readonly FormerName[] {
  const known = read.get(held) ?? namesIn(held);
  read.set(held, known);
  return known;
}

function namesIn(held: DutyHoldings): FormerName[] {
  const ended = [...held.agencies.values()].filter(({ data }) => data.validUntil !== undefined && held.today > data.validUntil);
  return ended.map(({ id, data }) => ({
    agency: id,
    names: [...new Set([data.title, data.shortName, ...data.abbreviations, ...data.namedAs])].filter((name) => name.length > 4),
    hint: hintOf(data, held.agencies),
    path: `${pageUrl('co-quan', id)}#phan-chuyen-di`,
  }));
}

function hintOf(data: AgencyEntry['data'], agencies: ReadonlyMap<string, AgencyEntry>): string {
  const heirs = data.successions.map(({ to, from, function: task }) => {
    const name = to === undefined ? undefined : agencies.get(to)?.data.shortName;
    const since = from === undefined ? '' : `, từ ${formatDay(from)}`;
    return name === undefined ? `chưa xác minh (${agencyFunctions[task]})` : `${name} (${agencyFunctions[task]}${since})`;
  });
  return data.successions.every(({ to }) => to === undefined) ? 'nay là cơ quan nào: chưa xác minh' : `nay là ${heirs.join('; ')}`;
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
