import ICAL from 'ical.js';
import mammoth from 'mammoth';
import papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { dueDuties, horizon } from '../../src/domain/matrix/calendar.ts';
import { outsideTheme } from '../../src/domain/matrix/vocabulary.ts';
import * as downloads from '../../src/queries/duty-downloads.ts';
import { livesOn } from '../../src/domain/agency/succession.ts';
import { dutiesOf } from '../../src/queries/duties.ts';
import { type DutyHoldings, dutyHoldings } from '../../src/queries/duty-holdings.ts';
import { dutyDownloadStrings as s } from '../../src/strings/duty-downloads.ts';

vi.mock('astro:content', () => import('../support/astro-content.ts'));
// A build reads the matrix once; only the dev server reads it anew each time.
vi.stubEnv('DEV', false);

const href = (path: string) => `/cong${path}`;
let held: DutyHoldings;
beforeAll(async () => {
  held = await dutyHoldings();
});

describe('the table of the real content', () => {
  test('has a line for each duty, whose words are those of the matrix', async () => {
    const { data, errors } = papa.parse(await downloads.matrixCsv(s, href));
    expect(errors).toEqual([]);
    const [head = [], ...rows] = data.filter((row) => row.length > 1);
    expect(head).toEqual(Object.values(s.columns));
    const quote = head.indexOf(s.columns.quote);
    expect(rows.map((row) => row[quote]?.replace(/^'(?=[=+\-@])/u, ''))).toEqual(held.duties.map(({ duty }) => duty.quote ?? ''));
    expect(new Set(rows.map(([id]) => id)).size).toBe(held.duties.length);
    expect(rows.every((row) => row[head.indexOf(s.columns.address)]?.startsWith('/cong/van-ban/'))).toBe(true);
  });

  test('as a workbook has all duties first, then each body with its own', async () => {
    const sheets = await readWorkbook(Buffer.from(await downloads.matrixWorkbook(s, href)));
    const bodies = [...held.agencies.keys()].map((id) => dutiesOf(id, held).length).filter((count) => count > 0);
    expect(sheets[0]?.sheet).toBe(s.allSheet);
    expect(sheets.map(({ data }) => data.length - 1)).toEqual([held.duties.length, ...bodies]);
    expect(sheets.every(({ sheet }) => sheet.length <= 31)).toBe(true);
  });

  test('as data names its day and where it comes from', async () => {
    const data = await downloads.matrixData(s, href);
    expect([data.generated, data.duties.length, data.licence]).toEqual([held.today, held.duties.length, s.licence]);
    expect(data.source).toContain('Cổng Hòa nhập');
  });
});

describe('calendars of the real content', () => {
  /** What the page of a body says falls due: if it says anything, it leads to a calendar. */
  const due = (id: string, from = `${held.today.slice(0, 7)}-01`) => {
    const standing = dutiesOf(id, held).filter(
      ({ duty, entry }) => entry.basisState !== 'quy-dinh-cu' && !duty.themes.includes(outsideTheme),
    );
    return dueDuties(
      standing.map(({ duty }) => duty),
      from,
      horizon(held.today),
    );
  };

  test('are there for just the bodies whose page says that something falls due', async () => {
    const ids = (await downloads.calendarAgencies()).map(({ id }) => id);
    const living = [...held.agencies].filter(([, { data }]) => livesOn(data, held.today)).map(([id]) => id);
    expect(ids).toEqual(living.filter((id) => due(id).length > 0));
    expect(ids).not.toContain('so-ldtbxh');
    expect(ids).not.toContain('ban-dan-toc-tinh');
    expect((await downloads.calendarPaths()).map(({ params }) => params.agency)).toEqual(ids);
  });

  test('say the days that pages say, to another program', async () => {
    for (const entry of await downloads.calendarAgencies()) {
      const calendar = new ICAL.Component(ICAL.parse(await downloads.agencyCalendar(entry, s, href)) as unknown[]);
      const days = calendar.getAllSubcomponents('vevent').flatMap((event) => {
        const iterator = new ICAL.Event(event).iterator();
        const found: string[] = [];
        for (let next = iterator.next(); next !== null && next.toString() <= horizon(held.today); next = iterator.next()) {
          found.push(next.toString());
          if (!new ICAL.Event(event).isRecurring()) break;
        }
        return found;
      });
      expect(days.sort(), entry.id).toEqual(due(entry.id).map(({ last }) => last));
    }
  });

  test('say in every entry how the rule stands, and lead nowhere while the portal has no address', async () => {
    for (const entry of await downloads.calendarAgencies()) {
      const text = await downloads.agencyCalendar(entry, s, href);
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      const told = events.map((event) => String(event.getFirstPropertyValue('description')));
      expect(told.filter((words) => !/Tình trạng: (?:Quy định đang áp dụng|Chưa xác minh còn hiệu lực)/u.test(words))).toEqual([]);
      expect(text).not.toMatch(/^URL/mu);
      expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(events.length);
    }
  });
});

test('the blank report follows the outline that the portal holds', async () => {
  const form = await downloads.outlineForm(s.form);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(form ?? new ArrayBuffer(0)) });
  expect(value).toContain('9. Đánh giá những ưu điểm, tồn tại, khó khăn, vướng mắc; bài học kinh nghiệm.');
});
