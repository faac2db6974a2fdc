import { formatDay } from '../domain/date/format.ts';
import type { FormerName } from '../domain/agency/former-names.ts';
import { agencyFunctions } from '../domain/agency/functions.ts';
import { pageUrl } from '../domain/link/page-url.ts';
import type { AgencyEntry, DutyHoldings } from './duty-holdings.ts';

const read = new WeakMap<DutyHoldings, readonly FormerName[]>();

/** The names that no body bears any more, with what a hint says of each; made once for each reading of the matrix. */
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
