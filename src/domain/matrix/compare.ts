import type { Duty } from './duty.ts';
import { type DutyTheme, dutyThemes } from './vocabulary.ts';

/** How the duties of two documents in one theme stand to each other. */
export type Change = 'same' | 'moved' | 'new' | 'dropped';

/** One theme of one body of today, in both documents. */
export interface ComparedBody {
  /** Today's body; undefined where nobody knows who answers today. */
  readonly body: string | undefined;
  readonly change: Change;
  readonly before: readonly Duty[];
  readonly after: readonly Duty[];
}

export interface ComparedTheme {
  readonly theme: DutyTheme;
  readonly bodies: readonly ComparedBody[];
}

/** Says which body of today answers for a duty; undefined where that is not known. */
export type BodyToday = (duty: Duty) => string | undefined;

/**
 * Two documents side by side, by theme and by today's body. `same`: the body has duties of the theme in both; `moved`: in both, but each document names
 * another body, whose work came to the one of today (Sở LĐTBXH → Sở Nội vụ); `new`: only in the later one; `dropped`: only in the earlier one.
 * It compares who answers for what, not the words.
 */
export function compareDuties(before: readonly Duty[], after: readonly Duty[], bodyToday: BodyToday): ComparedTheme[] {
  return (Object.keys(dutyThemes) as DutyTheme[]).flatMap((theme) => {
    const inTheme = (duties: readonly Duty[]) => duties.filter((duty) => duty.themes.includes(theme));
    const [old, young] = [inTheme(before), inTheme(after)];
    if (old.length + young.length === 0) return [];
    const bodies = new Set([...young, ...old].map(bodyToday));
    return [{ theme, bodies: [...bodies].map((body) => compared(body, old, young, bodyToday)) }];
  });
}

function compared(body: string | undefined, old: readonly Duty[], young: readonly Duty[], bodyToday: BodyToday): ComparedBody {
  const own = (duties: readonly Duty[]) => duties.filter((duty) => bodyToday(duty) === body);
  const [before, after] = [own(old), own(young)];
  const change = changeOf(before, after);
  return { body, change, before, after };
}

function changeOf(before: readonly Duty[], after: readonly Duty[]): Change {
  if (before.length === 0) return 'new';
  if (after.length === 0) return 'dropped';
  const named = new Set(before.map(({ agency }) => agency));
  return after.some(({ agency }) => named.has(agency)) ? 'same' : 'moved';
}
