import { type Token, tokens } from './document.ts';

/** A duty as the search knows it: one obligation of the body that answers for it today. */
export interface DutyRecord {
  /** The body that answers today, or the one that the document names where no source tells who does. */
  readonly body: string;
  /** The body that the document names. */
  readonly named: string;
  /** The id of the duty on the page of the body. */
  readonly key: string;
  /** Plain words. */
  readonly words: string;
  /** The words of the provision; absent where the document is held as a card. */
  readonly quote?: string | undefined;
  /** "khoản 1 Điều 9 Quy chế 1320/QĐ-UBND". */
  readonly provision: string;
  /** Identifier of the state of the rule. */
  readonly state: string;
  readonly themes: readonly string[];
}

/** A body as the search knows it. */
export interface DutyBody {
  readonly id: string;
  readonly name: string;
  /** What else texts and people call it. */
  readonly names: readonly string[];
}

/** The form that goes over the line: names and themes once each, a row for each duty. */
interface DutyFile {
  readonly bodies: readonly (readonly [id: string, name: string, ...names: string[]])[];
  readonly themes: readonly string[];
  readonly states: readonly string[];
  readonly duties: readonly Row[];
}
type Row = readonly [
  body: number,
  named: number,
  key: string,
  words: string,
  provision: string,
  state: number,
  themes: readonly number[],
  quote?: string,
];

/** A duty ready to be compared with queries. */
export interface SearchedDuty extends Pick<DutyRecord, 'words' | 'provision' | 'state'> {
  readonly body: string;
  /** The body that the document names, where another answers today. */
  readonly formerly?: string;
  /** Address from the root of the site. */
  readonly url: string;
  /** All names of both. */
  readonly names: readonly (readonly Token[])[];
  /** All its words: plain ones, themes, those of the provision. */
  readonly tokens: readonly Token[];
}

/** Writes the duties as the search page loads them. */
export function writeDuties(bodies: readonly DutyBody[], duties: readonly DutyRecord[]): string {
  const ids = bodies.map(({ id }) => id);
  const themes = [...new Set(duties.flatMap((duty) => duty.themes))];
  const states = [...new Set(duties.map(({ state }) => state))];
  const row = ({ body, named, key, words, quote, provision, state, themes: own }: DutyRecord): Row => {
    const sorts = [states.indexOf(state), own.map((theme) => themes.indexOf(theme))] as const;
    const start = [ids.indexOf(body), ids.indexOf(named), key, words, provision, ...sorts] as const;
    return quote === undefined ? start : [...start, quote];
  };
  const file: DutyFile = { bodies: bodies.map(({ id, name, names }) => [id, name, ...names]), themes, states, duties: duties.map(row) };
  return JSON.stringify(file);
}

/**
 * Reads what `writeDuties` wrote; a file of another form, as from another version of the portal, gives no duties, and search goes on
 * without them.
 *
 * @example readDuties('[]') // []
 */
export function readDuties(text: string): SearchedDuty[] {
  const file = Object(JSON.parse(text)) as Partial<DutyFile>;
  if (![file.bodies, file.themes, file.states, file.duties].every(Array.isArray)) return [];
  const { bodies, themes, states, duties } = file as DutyFile;
  const known = bodies.map(([id, name, ...names]) => ({ id, name, names: [name, ...names].map(tokens) }));
  return duties.flatMap(([at, namedAt, key, words, provision, state, own, quote = '']): SearchedDuty[] => {
    const [body, named] = [known[at], known[namedAt]];
    if (body === undefined || named === undefined || typeof words !== 'string') return [];
    const moved = named.id === body.id ? undefined : named;
    return [
      {
        body: body.name,
        ...(moved !== undefined && { formerly: moved.name }),
        url: `/trach-nhiem/${body.id}/#${key}`,
        ...{ words, provision, state: states[state] ?? '' },
        names: [...body.names, ...(moved?.names ?? [])],
        tokens: tokens([words, ...own.map((theme) => themes[theme] ?? ''), quote, provision].join(' . ')),
      },
    ];
  });
}
