import { parseDocument } from 'yaml';
import type { Message } from '../message.ts';

/** A content file, split: `data` is what the YAML says (dates stay text), `body` is everything after the closing `---`, untouched. */
export interface EntryText {
  readonly data: unknown;
  readonly body: string;
  /** The line of the file on which the body begins: parsers of the body count lines from there. */
  readonly bodyLine: number;
  readonly messages: readonly Message[];
}

const frontMatter = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Splits a content file into data and body; never throws.
 * Fields that an editor cleared in the CMS (`""`, `null`) are dropped, so that schemas see them as absent.
 *
 * @example readEntry('---\ntitle: A\n---\n\nB\n', 'f.md') // { data: { title: 'A' }, body: '\nB\n', bodyLine: 4, messages: [] }
 */
export function readEntry(text: string, file: string): EntryText {
  const match = frontMatter.exec(text);
  if (match === null) {
    return { data: {}, body: text, bodyLine: 1, messages: [noFrontMatter(file)] };
  }
  const document = parseDocument(match[1] ?? '', { prettyErrors: false, strict: true, uniqueKeys: true, version: '1.2' });
  const body = text.slice(match[0].length);
  const bodyLine = lineOf(text, match[0].length);
  const problem = document.errors[0];
  if (problem !== undefined) {
    return { data: {}, body, bodyLine, messages: [brokenYaml(file, problem.message, lineOf(match[1] ?? '', problem.pos[0]) + 1)] };
  }
  try {
    return { data: withoutCleared(document.toJS({ maxAliasCount: 20 })) ?? {}, body, bodyLine, messages: [] };
  } catch (error) {
    return { data: {}, body, bodyLine, messages: [brokenYaml(file, error instanceof Error ? error.message : String(error), 1)] };
  }
}

/** Drops `""`, `null` and what becomes empty objects; lists keep their other items. */
export function withoutCleared(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.map(withoutCleared).filter((item) => item !== undefined);
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([key, item]) => [key, withoutCleared(item)] as const)
    .filter(([, item]) => item !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function noFrontMatter(file: string): Message {
  return {
    ruleId: 'entry/no-front-matter',
    severity: 'error',
    place: { file, line: 1 },
    reason: 'Tệp không bắt đầu bằng phần thông tin giữa hai dòng "---".',
    expected: 'dòng đầu tiên là ---',
    fix: 'Thêm phần thông tin ở đầu tệp, hoặc mở tệp trong trang quản trị và lưu lại.',
  };
}

function brokenYaml(file: string, found: string, line: number): Message {
  return {
    ruleId: 'entry/broken-yaml',
    severity: 'error',
    place: { file, line },
    reason: 'Không đọc được phần thông tin ở đầu tệp.',
    found,
    fix: 'Xem lại dấu hai chấm, thụt đầu dòng và dấu nháy ở dòng này. Chữ có dấu hai chấm thì đặt trong dấu nháy.',
  };
}
