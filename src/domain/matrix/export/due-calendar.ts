import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { DueEvent } from './due-events.ts';

/** A duty in a calendar: `summary` shows on screens that others see, `description` on asking. `url` only with a whole address. */
export interface CalendarDuty {
  /** One in all calendars, and the same in every build. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url?: string | undefined;
  readonly event: DueEvent;
}

const day = 24 * 60 * 60;
/** How long before the day a calendar reminds, in seconds. */
const reminders = [7 * day, day];

/**
 * A calendar (RFC 5545) of days without hours, which take no one's time; the same bytes for the same content and day.
 *
 * @param today the day of the build: the day on which every entry says that it was written
 */
export function dueCalendar(name: string, duties: readonly CalendarDuty[], today: string): string {
  const calendar = ical({ name, prodId: { company: 'cong-hoa-nhap', product: 'trach-nhiem', language: 'VI' } });
  for (const { uid, summary, description, url, event } of duties) {
    calendar.createEvent({
      id: uid,
      stamp: `${today}T00:00:00Z`,
      start: event.day,
      allDay: true,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      repeating: event.rule ?? null,
      alarms: reminders.map((triggerBefore) => ({ type: ICalAlarmType.display, triggerBefore, description: summary })),
      ...(url === undefined ? {} : { url }),
    });
  }
  return ordered(calendar.toString());
}

/** The standard wants the properties of an entry before its reminders (3.6.1), and an end to the last line; ical-generator 11 has neither. */
function ordered(text: string): string {
  const reminder = String.raw`BEGIN:VALARM\r\n(?:(?!END:VEVENT)[^])*?END:VALARM\r\n`;
  const address = String.raw`URL[^\r]*\r\n(?: [^\r]*\r\n)*`;
  const whole = text.endsWith('\r\n') ? text : `${text}\r\n`;
  return whole.replace(new RegExp(`((?:${reminder})+)(${address})`, 'gu'), '$2$1');
}
