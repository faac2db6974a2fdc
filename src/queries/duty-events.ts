import { scheduleWords } from '../domain/date/schedule-words.ts';
import type { Schedule } from '../domain/date/schedule.ts';
import { horizon } from '../domain/matrix/calendar.ts';
import type { CalendarDuty } from '../domain/matrix/export/due-calendar.ts';
import { type DueEvent, dueEvents } from '../domain/matrix/export/due-events.ts';
import { outsideTheme } from '../domain/matrix/vocabulary.ts';
import type { DutyView } from '../domain/matrix/duty-view.ts';
import type { DutyHoldings, HeldDuty } from './duty-holdings.ts';
import { dutyView } from './duty-view.ts';

/** Words of a calendar, from src/strings. */
export interface CalendarWords {
  readonly calendarName: (agency: string) => string;
  /** What is to be done first, then where: a province, for a text of one. */
  readonly eventTitle: (words: string, place: string | undefined) => string;
  readonly place: (place: DutyView['givenBy']['place']) => string;
  readonly eventText: (parts: {
    readonly words: string | undefined;
    readonly asked: boolean;
    readonly when: string;
    readonly named: string | undefined;
    readonly provision: string;
    readonly document: string;
    readonly state: string;
    readonly note: string | undefined;
    readonly middling: boolean;
  }) => string;
}

export interface CalendarSetting {
  readonly words: CalendarWords;
  /** The whole address of a path; undefined while the portal has none of its own. */
  readonly address: (path: string) => string | undefined;
}

/**
 * Whether a duty stands in calendars: a rule that may still hold makes it fall due from the month of the build on, and it is within the subject of
 * the portal; just what pages show. Old rules remind nobody.
 */
export function remindsOf({ duty, entry }: HeldDuty, held: DutyHoldings): boolean {
  const holds = entry.basisState !== 'quy-dinh-cu' && !duty.themes.includes(outsideTheme);
  return holds && duty.schedule.some((schedule) => eventsFrom(schedule, held).length > 0);
}

/** The entries in the calendar of a body, out of its duties. */
export function agencyEvents(id: string, duties: readonly HeldDuty[], held: DutyHoldings, setting: CalendarSetting): CalendarDuty[] {
  return duties.filter((each) => remindsOf(each, held)).flatMap((each) => eventsOf(id, each, held, setting));
}

function eventsOf(id: string, each: HeldDuty, held: DutyHoldings, { words, address }: CalendarSetting): CalendarDuty[] {
  const view = dutyView(each, held);
  const { place } = view.givenBy;
  const summary = words.eventTitle(view.words ?? view.role.name, place === undefined ? undefined : words.place(place));
  return each.duty.schedule.flatMap((schedule, index) =>
    eventsFrom(schedule, held).map((event) => ({
      uid: `${[id, view.id, String(index + 1), ...(event.rule === undefined ? [event.day] : [])].join('--')}@cong-hoa-nhap`,
      summary,
      description: words.eventText(eventParts(id, view, scheduleWords(schedule))),
      url: address(view.provision.path),
      event,
    })),
  );
}

/** From the first of the month, as on pages, so that a deadline of these days is not lost. */
function eventsFrom(schedule: Schedule, { today }: DutyHoldings): DueEvent[] {
  return dueEvents(schedule, `${today.slice(0, 7)}-01`, horizon(today));
}

function eventParts(id: string, { words, modality, agency, provision, givenBy }: DutyView, when: string) {
  return {
    words,
    asked: modality === 'de-nghi',
    when,
    named: agency.id === id ? undefined : agency.title,
    provision: provision.title,
    document: givenBy.title,
    state: givenBy.state.label,
    note: givenBy.state.note?.replace(/\.$/u, ''),
    middling: givenBy.middling,
  };
}
