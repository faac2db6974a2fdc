import type { Duty } from '../../domain/matrix/duty.ts';
import { untoldFigures } from '../../domain/matrix/figures.ts';
import { standsIn } from '../../domain/text/stands-in.ts';
import { outsideTheme } from '../../domain/matrix/vocabulary.ts';
import type { Message } from '../../domain/message.ts';
import { oneSpaced } from '../../domain/text/one-spaced.ts';
import { tiengCount } from '../../domain/text/tieng-count.ts';
import { kindsOf } from '../../schemas/collections.ts';
import { documentField, type DutyEntry, dutyEntryOf, type Tell, tellerOf } from './duty-entry.ts';
import { isRecord } from './fields.ts';
import { aboutFile } from './finding.ts';
import type { Check, HeldLaw, Holdings } from './holdings.ts';

/** The id of an entry that is named by its fields is made of them, so that there is one entry for each. */
export const idOfFieldsCheck: Check = (file) => {
  const { idOf, one } = kindsOf(file.collection).own;
  if (idOf === undefined || !isRecord(file.data)) return [];
  const values = idOf.map((name) => (file.data as Readonly<Record<string, unknown>>)[name]);
  const expected = values.join('-');
  if (values.some((value) => typeof value !== 'string') || expected === file.id) return [];
  const words = { reason: `Tên ${one} không khớp với nội dung.`, expected: `${expected}.md`, found: `${file.id}.md`, fix: 'Đổi tên tệp.' };
  return [aboutFile(file, 'id-not-of-fields', words)];
};

/** What a row of duties must keep: it is proven by the words of its provision, and says all that they bind to. */
export const dutyCheck: Check = (file, holdings) => {
  const own = dutyEntryOf(file);
  if (own === undefined) return [];
  const law = holdings.law(own.document);
  const title = documentField(own, 'title', holdings) ?? '';
  const seen = new Set<string>();
  const done = new Map<string, string>();
  return [
    ...basisMessages(own, holdings, tellerOf(file)),
    ...own.rows.flatMap((row, index) => {
      const tell = tellerOf(file, ['rows', index]);
      const twice = seen.has(row.id);
      seen.add(row.id);
      const same = done.get(sameness(row));
      done.set(sameness(row), row.id);
      return [
        ...(twice ? [tell('id', 'duplicate-row', repeated)] : []),
        ...(same === undefined || twice ? [] : [tell('id', 'duplicate-duty', sameAs(same, row.id))]),
        ...wordMessages(row, tell),
        ...proofMessages(row, law, title, tell),
      ];
    }),
  ];
};

/** What makes two rows of one body the same obligation: place, quotation, plain words. */
const sameness = ({ provision, article, quote = '', duty = '' }: Duty) =>
  [provision ?? article, quote, duty].map((words) => oneSpaced(words ?? '').toLocaleLowerCase('vi')).join('\n');
const sameAs = (other: string, found: string) => ({
  reason: `trùng việc với dòng ${other}: cùng điều khoản, cùng nguyên văn, cùng lời.`,
  found,
  fix: 'Bỏ một dòng. Nếu là hai việc khác nhau thì nói rõ chỗ khác trong "Việc phải làm".',
});

/** Who says that a duty holds today rests on a document that is known to. */
function basisMessages(own: DutyEntry, holdings: Holdings, tell: Tell): Message[] {
  const state = documentField(own, 'state', holdings);
  if (own.basisState !== 'dang-ap-dung' || state === undefined || holding.has(state)) return [];
  return [
    tell('basisState', 'basis-not-known-to-hold', {
      reason: 'ghi là đang áp dụng, mà tình trạng hiệu lực của văn bản thì không phải vậy.',
      expected: 'chua-xac-minh hoặc quy-dinh-cu',
      found: `văn bản: ${state}`,
      fix: 'Chọn tình trạng khác và viết một câu giải thích, hoặc sửa tình trạng hiệu lực của văn bản nếu có nguồn.',
    }),
  ];
}
const holding: ReadonlySet<string> = new Set(['con-hieu-luc', 'het-hieu-luc-mot-phan']);

const repeated = { reason: 'mã này đã dùng cho một dòng khác trong tệp.', fix: 'Đặt mã khác; mã là phần cuối của địa chỉ.' };

function wordMessages({ duty, themes }: Duty, tell: Tell): Message[] {
  const outside = themes.includes(outsideTheme);
  const messages: Message[] = [];
  if (duty === undefined && !outside) {
    const words = { reason: 'chưa nói việc phải làm bằng lời dễ hiểu.', fix: 'Viết một câu, nhiều nhất 25 tiếng, việc đứng trước.' };
    messages.push(tell('duty', 'duty-without-words', words));
  }
  if (outside && themes.length > 1) {
    const words = { reason: '"Ngoài phạm vi" không đi cùng chủ đề khác.', fix: 'Bỏ "Ngoài phạm vi", hoặc bỏ các chủ đề kia.' };
    messages.push(tell('themes', 'outside-with-theme', words));
  }
  return messages;
}

function proofMessages(row: Duty, law: HeldLaw | undefined, title: string, tell: Tell): Message[] {
  if (law === undefined) {
    const stray = row.provision ?? row.quote ?? row.schedule.flatMap((each) => ('saidIn' in each ? (each.saidIn ?? []) : []))[0];
    if (stray !== undefined) {
      const words = { reason: 'cổng chưa có toàn văn văn bản này nên không dẫn mỏ neo, không trích được.', found: stray };
      return [tell('provision', 'proof-of-card', { ...words, fix: 'Ghi điều khoản bằng lời (article), bỏ provision, quote và saidIn.' })];
    }
    return row.article === undefined ? [tell('article', 'duty-without-provision', unproven)] : [];
  }
  if (row.provision === undefined) return [tell('provision', 'duty-without-provision', unproven)];
  if (row.quote === undefined) return [tell('quote', 'duty-without-quote', { ...unproven, reason: 'thiếu nguyên văn của điều khoản.' })];
  const whole = law.whole(row.provision);
  if (whole === undefined) return []; // the reference check tells it
  const torn = quoteMessages(row.quote, tell);
  if (torn.length > 0) return torn;
  if (!standsIn(oneSpaced(whole), row.quote)) {
    const words = {
      reason: `nguyên văn không có trong điều khoản ${row.provision}.`,
      found: row.quote,
      expected: shorten(oneSpaced(whole)),
    };
    return [tell('quote', 'quote-not-in-provision', { ...words, fix: 'Chép lại đúng từng chữ từ văn bản, hoặc chọn đúng điều khoản.' })];
  }
  return untoldFigures(row, title).map((figure) =>
    tell('quote', 'untold-figure', {
      reason: `con số ${figure} trong nguyên văn không có ở chỉ tiêu hay nhịp, hạn.`,
      found: figure,
      fix: 'Thêm vào chỉ tiêu (targets) hoặc nhịp và hạn (schedule). Nếu con số thuộc việc khác thì trích ngắn lại.',
    }),
  );
}

/** Fewer words than these tell nothing: "các", "báo cáo". */
const fewestWords = 4;

/** A quotation is telling, and stands as the search and the pages show it. */
function quoteMessages(quote: string, tell: Tell): Message[] {
  if (quote !== oneSpaced(quote)) {
    const words = {
      reason: 'có chỗ xuống dòng hoặc nhiều dấu cách liền nhau.',
      expected: shorten(oneSpaced(quote)),
      found: shorten(quote),
    };
    return [tell('quote', 'quote-not-one-spaced', { ...words, fix: 'Giữa hai chữ chỉ để một dấu cách.' })];
  }
  if (tiengCount(quote) >= fewestWords) return [];
  const words = { reason: `ngắn quá ${String(fewestWords)} tiếng nên không chứng minh được việc nào.`, found: quote };
  return [tell('quote', 'quote-too-short', { ...words, fix: 'Trích cả câu giao việc: ai làm, làm gì.' })];
}

const unproven = {
  reason: 'thiếu điều khoản chứng minh việc này.',
  fix: 'Chọn điều khoản trong mục lục của văn bản và trích đúng câu giao việc.',
};

const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);
