import { citeProvision } from '../law/cite.ts';
import { formatDay } from './format.ts';
import { limits, type Recurring, rhythms, type Schedule, timeUnits } from './schedule.ts';

/**
 * A rhythm in words, as an official would say it, with the provision that gives its days where the duty's own does not.
 *
 * @example scheduleWords({ type: 'dinh-ky', every: 'hang-nam', dueMonth: 12, dueDay: 15, limit: 'truoc' }) // 'hằng năm, trước ngày 15/12'
 */
export function scheduleWords(schedule: Schedule): string {
  const saidIn = 'saidIn' in schedule ? schedule.saidIn : undefined;
  return rhythmWords(schedule) + (saidIn === undefined ? '' : ` (nêu ở ${citeProvision(saidIn)})`);
}

function rhythmWords(schedule: Schedule): string {
  switch (schedule.type) {
    case 'mot-lan':
      return `một lần, ${limits[schedule.limit]} ${formatDay(schedule.due)}${period(schedule.from, schedule.until, formatDay)}`;
    case 'dinh-ky':
      return `${rhythms[schedule.every].name}${dueWords(schedule)}${recurringPeriod(schedule)}`;
    case 'sau-viec':
      return `trong ${two(schedule.within)} ${timeUnits[schedule.unit]} ${/^(?:kể )?từ /iu.test(schedule.after) ? lowerFirst(schedule.after) : `kể từ ${schedule.after}`}`;
    case 'thuong-xuyen':
      return 'thường xuyên';
    case 'khi-co-yeu-cau':
      return 'khi có yêu cầu';
  }
}

function dueWords({ every, dueMonth, dueDay, limit }: Recurring): string {
  if (dueDay === undefined || limit === undefined) return '';
  if (every === 'hang-nam') return `, ${limits[limit]} ${dayOfYear(monthDay(dueMonth ?? 1, dueDay))}`;
  if (every === 'hang-thang') return `, ${limits[limit]} ${two(dueDay)}`;
  return `, ${limits[limit]} ${two(dueDay)} của tháng thứ ${String(dueMonth ?? 1)} trong kỳ`;
}

function recurringPeriod({ from, fromPreviousYear, until }: Recurring): string {
  if (from === undefined || until === undefined) return '';
  return `, tính từ ngày ${dayOfYear(from)}${fromPreviousYear === true ? ' năm trước' : ''} đến ngày ${dayOfYear(until)}`;
}

function period(from: string | undefined, until: string | undefined, format: (day: string) => string): string {
  return from === undefined || until === undefined ? '' : `, tính từ ngày ${format(from)} đến ngày ${format(until)}`;
}

/** @example dayOfYear('09-15') // '15/9' */
function dayOfYear(monthAndDay: string): string {
  const [month = '', day = ''] = monthAndDay.split('-');
  return `${day}/${Number(month) < 3 ? month : String(Number(month))}`;
}

const two = (count: number) => String(count).padStart(2, '0');
const monthDay = (month: number, day: number) => `${two(month)}-${two(day)}`;
const lowerFirst = (words: string) => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
