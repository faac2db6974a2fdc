import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarDuty, dueCalendar } from '../../../../src/domain/matrix/export/due-calendar.ts';

const today = '2026-11-28';
const words = 'Gửi báo cáo; nêu rõ số liệu, nguyên nhân \\ kiến nghị.\nCăn cứ: khoản 1 Điều 9, “Quy chế”. '.repeat(3);
const yearly: CalendarDuty = {
  uid: 'cong-an-tinh--qd-1--bao-cao--1@cong-hoa-nhap',
  summary: 'Hạn: Báo cáo, thống kê, sơ kết (Quyết định 1320/QĐ-UBND, Đắk Nông)',
  description: words,
  event: { day: '2026-12-14', rule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14' },
};
const once: CalendarDuty = { ...yearly, uid: 'b', url: 'https://cong.example/van-ban/qd-1/#dieu-9', event: { day: '2027-05-19' } };
const text = dueCalendar('Hạn của Công an tỉnh', [yearly, once], today);
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = calendar.getAllSubcomponents('vevent');
const values = (name: string) => events.map((event) => event.getFirstPropertyValue(name)?.toString() ?? null);

describe('another program reads', () => {
  test('the name of the calendar', () => {
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Hạn của Công an tỉnh');
  });
  test('every word as it was', () => {
    expect(values('summary')).toEqual([yearly.summary, once.summary]);
    expect(values('description')).toEqual([words, words]);
  });
  test('whole days, and how they come again', () => {
    expect(values('dtstart')).toEqual(['2026-12-14', '2027-05-19']);
    expect(events.map((event) => (event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate)).toEqual([true, true]);
    expect(values('rrule')).toEqual(['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14', null]);
  });
  test('the same ids in every build, and the day of the build as the day of writing', () => {
    expect(values('uid')).toEqual([yearly.uid, 'b']);
    expect(values('dtstamp')).toEqual(['2026-11-28T00:00:00Z', '2026-11-28T00:00:00Z']);
  });
  test('reminders a week and a day before', () => {
    const triggers = events.map((event) =>
      event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    );
    expect(triggers).toEqual([
      ['-P7D', '-P1D'],
      ['-P7D', '-P1D'],
    ]);
  });
  test('that the day takes no one’s time', () => expect(values('transp')).toEqual(['TRANSPARENT', 'TRANSPARENT']));
  test('an address only where there is one', () => expect(values('url')).toEqual([null, once.url]));
});

describe('the file', () => {
  test('has lines of at most 75 bytes, each ended as the standard wants', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
  test('has no property of an entry after its reminders', () => {
    expect(text).not.toMatch(/END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/u);
  });
  test('is the same for the same duties and day', () => {
    expect(dueCalendar('Hạn của Công an tỉnh', [yearly, once], today)).toBe(text);
  });
});
