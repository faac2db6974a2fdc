import { livesOn } from '../domain/agency/succession.ts';
import { dueCalendar } from '../domain/matrix/export/due-calendar.ts';
import { dutyCsv } from '../domain/matrix/export/duty-csv.ts';
import { dutyWorkbook, type WorkbookRow } from '../domain/matrix/export/duty-workbook.ts';
import { type FormWords, reportForm } from '../domain/matrix/export/report-form.ts';
import { reportOutline } from '../domain/matrix/export/report-outline.ts';
import { absoluteUrl } from '../domain/portal/absolute-url.ts';
import { type DutyData, dutyData, dutyDataSchema } from '../schemas/duty-data.ts';
import { dutiesOf } from './duties.ts';
import { agencyEvents, type CalendarWords, remindsOf } from './duty-events.ts';
import { type AgencyEntry, type DutyHoldings, dutyHoldings, type HeldDuty } from './duty-holdings.ts';
import { dutyDatum, dutyRecord, type RecordSetting, type RecordWords } from './duty-record.ts';
import { portalSettings } from './entries.ts';
import { lawLibrary } from './law-library.ts';

/** The address of a path under the base of the portal, as pages link to it. */
type Href = (path: string) => string;

/** The whole matrix as CSV. */
export async function matrixCsv(words: RecordWords, href: Href): Promise<string> {
  const [held, setting] = await settingOf(words, href);
  return dutyCsv(
    held.duties.map((each) => dutyRecord(each, held, setting)),
    words.columns,
  );
}

/** The whole matrix as a workbook: all duties, then a sheet for each body that has duties today or had them. */
export async function matrixWorkbook(
  words: RecordWords & { readonly figure: string; readonly allSheet: string },
  href: Href,
): Promise<ArrayBuffer> {
  const [held, setting] = await settingOf(words, href);
  const rows = new Map(
    held.duties.map((each): [HeldDuty, WorkbookRow] => [each, { record: dutyRecord(each, held, setting), figure: figureOf(each) }]),
  );
  const bodies = [...held.agencies.values()].map(({ id, data }) => ({
    title: data.shortName,
    rows: dutiesOf(id, held).flatMap((each) => rows.get(each) ?? []),
  }));
  return dutyWorkbook([{ title: words.allSheet, rows: [...rows.values()] }, ...bodies.filter(({ rows: own }) => own.length > 0)], words);
}

/** The whole matrix as data; it is what its schema says, or the build fails. */
export async function matrixData(words: DataWords, href: Href): Promise<DutyData> {
  const [held, setting] = await settingOf(words, href);
  const { title } = await portalSettings();
  return dutyData.parse({
    $schema: 'luoc-do.json',
    generated: held.today,
    licence: words.licence,
    source: words.source(title),
    duties: held.duties.map((each) => dutyDatum(each, held, setting)),
  });
}

interface DataWords extends RecordWords {
  readonly licence: string;
  readonly source: (portal: string) => string;
}

/** The JSON Schema of that data. */
export function matrixSchema(title: string) {
  return dutyDataSchema(title);
}

/** The bodies that have something due from the month of the build on, for two years: those whose page leads to a calendar. */
export async function calendarAgencies(): Promise<AgencyEntry[]> {
  const held = await dutyHoldings();
  const due = { ...held, duties: held.duties.filter((each) => remindsOf(each, held)) };
  return [...held.agencies.values()].filter(({ id, data }) => livesOn(data, held.today) && dutiesOf(id, due).length > 0);
}

/** Static paths for calendars. */
export async function calendarPaths() {
  return (await calendarAgencies()).map((entry) => ({ params: { agency: entry.id }, props: { entry } }));
}

/** The calendar of a body. Entries lead to the portal only when it has an address of its own. */
export async function agencyCalendar({ id, data }: AgencyEntry, words: CalendarWords, href: Href): Promise<string> {
  const [held, { siteUrl }] = await Promise.all([dutyHoldings(), portalSettings()]);
  const address = (path: string) => (siteUrl === undefined ? undefined : absoluteUrl(href(path), siteUrl));
  return dueCalendar(words.calendarName(data.shortName), agencyEvents(id, dutiesOf(id, held), held, { words, address }), held.today);
}

/** The text whose outline the blank report follows, and the part of it. */
const outlineAt = { document: '195-kh-ubnd-quang-ngai-2023', part: 'de-cuong' };

/** A blank report after the outline of Kế hoạch 195; none where the portal does not hold that text. */
export async function outlineForm(words: FormWords): Promise<ArrayBuffer | undefined> {
  const text = (await lawLibrary()).texts.get(outlineAt.document);
  const part = text?.law.parts.find(({ prefix }) => prefix === outlineAt.part);
  return part === undefined ? undefined : reportForm(reportOutline(part), words);
}

async function settingOf(words: RecordWords, href: Href): Promise<[DutyHoldings, RecordSetting]> {
  const [held, { siteUrl }] = await Promise.all([dutyHoldings(), portalSettings()]);
  return [held, { words, address: (path) => absoluteUrl(href(path), siteUrl) }];
}

/** The figure to reach, where there is one alone. */
function figureOf({ duty: { targets } }: HeldDuty): number | undefined {
  return targets.length === 1 ? targets[0]?.value : undefined;
}
