import { parseDocument } from 'yaml';
import type { Message } from '../message.ts';
import { problemOf, problemOfValue, type YamlProblem } from './yaml-errors.ts';

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
 * A byte order mark at the start, which some editors of text put there, is no part of the text. Fields that an editor cleared in the CMS (`""`, `null`) are dropped, so that schemas see them as absent.
 *
 * @example readEntry('---\ntitle: A\n---\n\nB\n', 'f.md') // { data: { title: 'A' }, body: '\nB\n', bodyLine: 4, messages: [] }
 */
export function readEntry(raw: string, file: string): EntryText {
  const text = raw.replace(/^\uFEFF/u, '');
  const match = frontMatter.exec(text);
  if (match === null) {
    return { data: {}, body: text, bodyLine: 1, messages: [noFrontMatter(file)] };
  }
  const body = text.slice(match[0].length);
  const bodyLine = lineOf(text, match[0].length);
  const { data, messages } = readYaml(match[1] ?? '', file);
  return { data, body, bodyLine, messages };
}

function readYaml(yaml: string, file: string): Pick<EntryText, 'data' | 'messages'> {
  try {
    const document = parseDocument(yaml, { prettyErrors: false, strict: true, uniqueKeys: true, version: '1.2', logLevel: 'silent' });
    const error = document.errors[0];
    if (error !== undefined) return { data: {}, messages: [brokenYaml(file, problemOf(error.code), yaml, error.pos[0])] };
    return { data: withoutCleared(document.toJS({ maxAliasCount: 20 })) ?? {}, messages: [] };
  } catch (error) {
    return { data: {}, messages: [brokenYaml(file, problemOfValue(error), yaml, Math.max(0, yaml.search(/[&*][\p{L}\d]/u)))] };
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

/** The message shows the line itself: the reader of YAML names places and signs, in English. */
function brokenYaml(file: string, { reason, fix }: YamlProblem, yaml: string, offset: number): Message {
  const line = lineOf(yaml, offset);
  return {
    ruleId: 'entry/broken-yaml',
    severity: 'error',
    place: { file, line: line + 1 },
    reason: `Không đọc được phần thông tin ở đầu tệp. ${reason}`,
    found: (yaml.split('\n')[line - 1] ?? '').trim().slice(0, 80),
    fix,
  };
}
