import type { Duty } from './duty.ts';
import type { Beneficiary, DutyTheme, Role } from './vocabulary.ts';

/** What a page of guidance is about, in the words of the matrix. */
export interface PageSubject {
  readonly themes: readonly DutyTheme[];
  /** Whom the page is written for; none means everybody. */
  readonly beneficiaries: readonly Beneficiary[];
}

/** Roles in which a body deals with people, the nearest to them first; who directs, advises or inspects other bodies is left out. */
const nearness: Partial<Readonly<Record<Role, number>>> = { 'thuc-hien': 0, 'huong-dan': 1, 'chu-tri': 2, 'phoi-hop': 3 };
/** What is done among bodies, not for people. */
const inward: readonly DutyTheme[] = ['kinh-phi', 'chi-dao', 'bao-cao'];

/** A duty, the body of today that answers for it, and how near it is to a reader: a rule of the whole country that holds comes first. */
export interface Candidate<D extends Duty = Duty> {
  readonly duty: D;
  /** Today's type of body. */
  readonly body: string;
  readonly holds: boolean;
  readonly local: boolean;
}

export interface Responsible<C extends Candidate = Candidate> {
  readonly body: string;
  /** The nearest duties, a few. */
  readonly duties: readonly C[];
}

const mostBodies = 6;
const mostDuties = 2;

/** The bodies that must help with the subject of a page, each with its nearest duties. */
export function responsibleFor<C extends Candidate>(candidates: readonly C[], { themes, beneficiaries }: PageSubject): Responsible<C>[] {
  const fitting = candidates
    .filter(({ duty }) => duty.duty !== undefined && duty.themes.some((theme) => themes.includes(theme)))
    .filter(({ duty }) => serves(duty, beneficiaries) && duty.role in nearness && !duty.themes.some((theme) => inward.includes(theme)))
    .toSorted((a, b) => rank(a, themes) - rank(b, themes));
  return [...Map.groupBy(fitting, ({ body }) => body)]
    .slice(0, mostBodies)
    .map(([body, duties]) => ({ body, duties: duties.slice(0, mostDuties) }));
}

function serves({ beneficiaries: served }: Duty, wanted: readonly Beneficiary[]): boolean {
  return wanted.length === 0 || served.some((each) => wanted.includes(each));
}

/** Less is nearer: a rule that holds, then the commune, then the first theme, then the role. */
function rank({ duty, holds, local }: Candidate, themes: readonly DutyTheme[]): number {
  const first = themes.includes(duty.themes[0] ?? 'ngoai-pham-vi') ? 0 : 1;
  return (holds ? 0 : 1000) + (local ? 0 : 100) + first * 10 + (nearness[duty.role] ?? 0);
}
