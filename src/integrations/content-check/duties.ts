import type { Duty } from '../../domain/matrix/duty.ts';
import { untoldFigures } from '../../domain/matrix/figures.ts';
import { outsideTheme } from '../../domain/matrix/vocabulary.ts';
import type { Message } from '../../domain/message.ts';
import { collections, kindsOf } from '../../schemas/collections.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { describePath, isRecord, type Path } from './fields.ts';
import { aboutField, aboutFile } from './finding.ts';
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
  const own = entryOf(file);
  if (own === undefined) return [];
  const law = holdings.law(own.document);
  const title = titleOf(holdings, own.document);
  const seen = new Set<string>();
  return [
    ...existedMessages(file, holdings, own),
    ...own.rows.flatMap((row, index) => {
      const tell = tellerOf(file, ['rows', index]);
      const twice = seen.has(row.id);
      seen.add(row.id);
      return [
        ...(twice ? [tell('id', 'duplicate-row', repeated)] : []),
        ...wordMessages(row, tell),
        ...proofMessages(row, law, title, tell),
      ];
    }),
  ];
};

interface Entry {
  readonly document: string;
  readonly agency: string;
  readonly rows: readonly Duty[];
}

/** An entry of duties whose shape the schema check accepts; another is told of there. */
function entryOf(file: ContentFile): Entry | undefined {
  if (file.collection !== 'trach-nhiem') return undefined;
  const read = collections['trach-nhiem'].schema.safeParse(file.data);
  if (!read.success) return undefined;
  const { document, agency, rows } = read.data;
  return { document, agency, rows: rows.map((row) => ({ ...row, document, agency })) };
}

type Tell = (field: string, ruleId: string, words: { reason: string; fix: string; expected?: string; found?: string }) => Message;

function tellerOf(file: ContentFile, base: Path): Tell {
  return (field, ruleId, words) => {
    const path = [...base, field];
    return aboutField(file, { path, label: describePath(collections['trach-nhiem'].schema, file.data, path).label }, ruleId, words);
  };
}

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
    const stray = row.provision ?? row.quote;
    if (stray !== undefined) {
      const words = { reason: 'cổng chưa có toàn văn văn bản này nên không dẫn mỏ neo, không trích được.', found: stray };
      return [tell('provision', 'proof-of-card', { ...words, fix: 'Ghi điều khoản bằng lời (article), bỏ provision và quote.' })];
    }
    return row.article === undefined ? [tell('article', 'duty-without-provision', unproven)] : [];
  }
  if (row.provision === undefined) return [tell('provision', 'duty-without-provision', unproven)];
  if (row.quote === undefined) return [tell('quote', 'duty-without-quote', { ...unproven, reason: 'thiếu nguyên văn của điều khoản.' })];
  const whole = law.whole(row.provision);
  if (whole === undefined) return []; // the reference check tells it
  if (!quotes(spaced(whole), spaced(row.quote))) {
    const words = { reason: `nguyên văn không có trong điều khoản ${row.provision}.`, found: row.quote, expected: shorten(spaced(whole)) };
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

const unproven = {
  reason: 'thiếu điều khoản chứng minh việc này.',
  fix: 'Chọn điều khoản trong mục lục của văn bản và trích đúng câu giao việc.',
};

/** A body cannot be charged before it was there, nor after it ended. */
function existedMessages(file: ContentFile, holdings: Holdings, { document, agency }: Entry): Message[] {
  const issued = textField(holdings.find('van-ban', document)?.data, 'issuedOn');
  const body = holdings.find('co-quan', agency)?.data;
  const [from, until] = [textField(body, 'validFrom'), textField(body, 'validUntil')];
  if (issued === undefined || ((from ?? issued) <= issued && issued <= (until ?? issued))) return [];
  const path = ['agency'];
  return [
    aboutField(file, { path, label: describePath(collections['trach-nhiem'].schema, file.data, path).label }, 'agency-not-there', {
      reason: `cơ quan này không có vào ngày ban hành văn bản (${issued}).`,
      expected: `một cơ quan có vào ngày ${issued}`,
      found: agency,
      fix: 'Chọn cơ quan như văn bản gọi lúc ấy, hoặc sửa ngày của cơ quan.',
    }),
  ];
}

function titleOf(holdings: Holdings, document: string): string {
  return textField(holdings.find('van-ban', document)?.data, 'title') ?? '';
}

function textField(data: unknown, name: string): string | undefined {
  const value = isRecord(data) ? data[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Says whether words stand in a text, from the beginning of a word to the end of one. */
function quotes(text: string, words: string): boolean {
  const inWord = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)];
    const torn = (inWord.test(before) && inWord.test(words.charAt(0))) || (inWord.test(after) && inWord.test(words.at(-1) ?? ''));
    if (!torn) return true;
  }
  return false;
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();
const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);
