import { Temporal } from 'temporal-polyfill';
import type { Rhythm, Schedule } from '../date/schedule.ts';
import { findCitations } from '../law/citations.ts';
import type { Duty, Target } from './duty.ts';

/**
 * The figures and days that a quotation binds a body to, as written: citations of texts and what belongs to the name of the document itself
 * ("Sơ kết 03 năm thực hiện Đề án …") are no figures of a duty, nor are the years of a law.
 *
 * @example figuresOf('đảm bảo 100% đơn vị cấp xã', '') // ['100']
 */
export function figuresOf(quote: string, documentTitle: string): string[] {
  const named = (words: string) => ` ${flat(documentTitle)} `.includes(` ${flat(words)} `);
  const bare = withoutCitations(quote)
    .replace(/(?<!\d)0\d{2,3}[. ]\d{3}[. ]\d{3,4}(?!\d)/gu, ' ') // a telephone number
    .replace(
      /ngày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?/gu,
      (_, ...parts: string[]) => `ngày ${parts.slice(0, 3).filter(Boolean).join('/')}`,
    )
    .replace(/(?:số\s*)?\d+(?:\/\d{4})?\/[A-ZĐ][\p{L}\p{N}-]*/gu, ' ')
    .replace(/(?:Luật|Bộ luật|Hiến pháp)[^,.;()]*?năm \d{4}/gu, ' ')
    .replace(/(?:Mẫu số|Phụ lục(?: số)?|Điều|[Kk]hoản|[Mm]ục)\s+\d+/gu, ' ')
    .replace(/\d{4}\s*[-–]\s*\d{4}/gu, (span) => (named(span) ? ' ' : span))
    .replace(/\d+\s+\p{L}+/gu, (words) => (named(words) ? ' ' : words));
  return bare.match(/\d+(?:[.,/-]\d+)*/gu) ?? [];
}

const flat = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\s*[-–]\s*/gu, '-')
    .replace(/[“”"(),;:]/gu, '')
    .toLocaleLowerCase('vi');

function withoutCitations(quote: string): string {
  return [...findCitations(quote)]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, quote);
}

/** The figures of a quotation that neither a target nor a rhythm of the duty holds. */
export function untoldFigures(duty: Pick<Duty, 'quote' | 'targets' | 'schedule'>, documentTitle: string): string[] {
  const told = new Set([...duty.targets.flatMap(targetFigures), ...duty.schedule.flatMap(scheduleFigures)]);
  return figuresOf(duty.quote ?? '', documentTitle).filter((figure) => !told.has(plain(figure)));
}

function targetFigures({ value, condition = '', metric, denominator = '' }: Target): string[] {
  return [
    plain(String(value)),
    ...[condition, metric, denominator].flatMap((words) => (words.match(/\d+(?:[.,]\d+)?/gu) ?? []).map(plain)),
  ];
}

/** How a rhythm is counted in words: "định kỳ 6 tháng, 1 năm". */
const inWords: Readonly<Record<Rhythm, readonly string[]>> = {
  'hang-thang': ['1'],
  'hang-quy': ['3'],
  'sau-thang': ['6'],
  'hang-nam': ['1'],
};

function scheduleFigures(schedule: Schedule): string[] {
  switch (schedule.type) {
    case 'mot-lan':
      return [schedule.due, schedule.from, schedule.until].flatMap((day) => (day === undefined ? [] : dayFigures(day)));
    case 'dinh-ky': {
      const due =
        schedule.dueDay === undefined
          ? []
          : [plain(`${String(schedule.dueDay)}/${String(schedule.dueMonth ?? '')}`), String(schedule.dueDay)];
      const months = inWords[schedule.every];
      const span = [schedule.from, schedule.until].flatMap((day) => (day === undefined ? [] : [plain(day.split('-').reverse().join('/'))]));
      // "báo cáo 10 tháng": the months from the first to the last day of the period.
      return [...due, ...months, ...span, ...monthsOf(schedule.from, schedule.until)];
    }
    case 'sau-viec':
      return [String(schedule.within)];
    default:
      return [];
  }
}

/** The whole months of a period, first and last day counted: "báo cáo 10 tháng" runs from 15/9 to 14/7. */
function monthsOf(from: string | undefined, until: string | undefined): string[] {
  if (from === undefined || until === undefined) return [];
  const [first, last] = [dayOfYear(from), dayOfYear(until).add({ days: 1 })];
  return [String((last.month - first.month + 12) % 12 || 12)];
}

/** In a leap year, which has every day there is. */
const dayOfYear = (monthAndDay: string) => Temporal.PlainDate.from(`2024-${monthAndDay}`);

/** @example dayFigures('2023-11-20') // ['20/11/2023', '20/11', '11/2023'] */
function dayFigures(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  return [`${date}/${month}/${year}`, `${date}/${month}`, `${month}/${year}`];
}

/** A figure without leading noughts or points between thousands, with a point for fractions: '0,5' and '0.5', '01' and '1', '20/7' and '20-07' are one. */
function plain(figure: string): string {
  if (/^\d{1,3}(?:\.\d{3})+$/u.test(figure)) return figure.replaceAll('.', '');
  return figure
    .replaceAll(',', '.')
    .replaceAll('-', '/')
    .split('/')
    .map((part) => (part === '' ? '' : String(Number(part))))
    .join('/');
}
