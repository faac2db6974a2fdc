import type { AgencyType } from '../agency/succession.ts';

/** How a duty comes to a body: named in the text, as one of a group that is named, or as heir of the one that is named. */
export type Way = 'own' | 'shared' | 'inherited';

const distance: Readonly<Record<Way, number>> = { own: 0, shared: 1, inherited: 2 };

/** The nearer of two ways. */
export function nearer(way: Way, other: Way | undefined): Way {
  return other === undefined || distance[way] <= distance[other] ? way : other;
}

/** The members of each group of bodies, with those of groups inside it. */
export type GroupMembers = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the members of groups ("các sở, ban, ngành"); a group may hold groups, and a circle ends where it began. */
export function groupMembers(agencies: ReadonlyMap<string, Pick<AgencyType, 'id' | 'members'>>): GroupMembers {
  const membersOf = (id: string, seen: ReadonlySet<string>): string[] =>
    (agencies.get(id)?.members ?? []).flatMap((member) =>
      seen.has(member) ? [] : [member, ...membersOf(member, new Set([...seen, member]))],
    );
  return new Map([...agencies.keys()].map((id) => [id, new Set(membersOf(id, new Set([id])))]));
}

/** The nearest way from a duty to a body; undefined where it is none of its concern. */
export function wayOf(
  id: string,
  { named, heir }: { readonly named: string; readonly heir?: string | undefined },
  groups: GroupMembers,
): Way | undefined {
  if (named === id) return 'own';
  if (groups.get(named)?.has(id) === true) return 'shared';
  return heir === id ? 'inherited' : undefined;
}
