import { normalize, syllables } from './normalize.ts';

/** How what people say stands to the portal's word: the same thing, what leads to it, or its old name. */
export type AliasRelation = 'same' | 'broader' | 'formerly';

/** What people say, and the words this portal and the law use for the same thing. They only widen a query. */
export interface Alias {
  /** The portal's word, as readers are shown it. */
  readonly term: string;
  readonly relation: AliasRelation;
  readonly said: readonly string[];
  /** Further words of the portal for the term. */
  readonly means: readonly string[];
  /** What someone looks for who says only this. */
  readonly alone?: readonly string[] | undefined;
}

/** An entry of the content that says what people say for a word. */
export interface SynonymEntry {
  readonly title: string;
  readonly said: readonly { readonly relation: AliasRelation; readonly words: readonly string[] }[];
  readonly means: readonly string[];
  readonly alone: readonly string[];
}

/** A type of body as the content tells it: its names, and who has its functions now. */
export interface AgencyEntry {
  readonly id: string;
  readonly title: string;
  readonly shortName: string;
  readonly abbreviations: readonly string[];
  /** The day it ended. */
  readonly validUntil?: string | undefined;
  readonly successions: readonly { readonly to?: string | undefined }[];
}

/**
 * Everything that widens a query: what editors wrote, and the names of bodies, old and new. A name that editors gave a meaning has that one.
 *
 * @example aliasesFrom([], [agency]).map(({ term }) => term) // ['Ngân hàng Chính sách xã hội']
 */
export function aliasesFrom(entries: readonly SynonymEntry[], agencies: readonly AgencyEntry[]): Alias[] {
  const editors = entries.flatMap(written);
  const taken = new Set(editors.flatMap(({ relation, said }) => (relation === 'same' ? said.map(spoken) : [])));
  return [
    ...editors,
    ...agencies.flatMap((agency) => ownNames(agency, taken)),
    ...agencies.flatMap((agency) => formerNames(agency, agencies)),
  ];
}

/** How a name reads, whatever its signs and capitals: “Sở LĐTB&XH” is “sở lđtbxh”. */
const spoken = (name: string) => syllables(normalize(name)).join(' ');

function written({ title, said, means, alone }: SynonymEntry): Alias[] {
  return said.map(({ relation, words }) => ({
    ...{ term: title, relation, said: words, means },
    ...(alone.length > 0 && { alone }),
  }));
}

/** “Công an xã, phường, đặc khu” is said “Công an xã”. */
function namesOf({ title, shortName, abbreviations }: AgencyEntry): string[] {
  const [head = title] = title.split(',');
  const all = [title, shortName, head, ...abbreviations];
  return all.filter((name, at) => all.findIndex((other) => spoken(other) === spoken(name)) === at);
}

function ownNames(agency: AgencyEntry, taken: ReadonlySet<string>): Alias[] {
  const [term = agency.title, ...names] = namesOf(agency);
  const said = names.filter((name) => !taken.has(spoken(name)));
  return said.length === 0 ? [] : [{ term, relation: 'same', said, means: [] }];
}

/** A body that ended lives on in those that have its functions; one that only handed some on is no former name. */
function formerNames(agency: AgencyEntry, agencies: readonly AgencyEntry[]): Alias[] {
  if (agency.validUntil === undefined) return [];
  const heirs = new Set(agency.successions.flatMap(({ to }) => to ?? []));
  return [...heirs].flatMap((id) => {
    const heir = agencies.find((other) => other.id === id);
    return heir === undefined ? [] : [{ term: heir.title, relation: 'formerly' as const, said: namesOf(agency), means: [] }];
  });
}
