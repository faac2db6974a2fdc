import { say } from './say.ts';

/** What the person asked for. */
export interface Settings {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly write: boolean;
  readonly force: boolean;
  readonly help: boolean;
  /** Print every message, however many are alike. */
  readonly all: boolean;
  readonly id: string | undefined;
  readonly as: 'html' | 'md' | 'txt' | undefined;
  readonly accept: readonly string[];
}

interface Option {
  readonly name: string;
  readonly short?: string;
  /** What follows it, in words; a switch has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
  /** Why a value cannot be used. */
  readonly refuse?: (value: string) => string | undefined;
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The one table of options; help and parsing read it. */
const options: readonly Option[] = [
  { name: '--json', help: 'in mỗi tệp một dòng JSON ra stdout, không in gì khác ở đó' },
  { name: '--write', help: 'ghi content/van-ban/MÃ.md; không đè tệp đã có' },
  {
    name: '--id',
    value: 'MÃ',
    help: 'mã của văn bản (tên tệp, địa chỉ trang)',
    refuse: (id) => (slug.test(id) && id.length <= 90 ? undefined : say.badId(id)),
  },
  { name: '--force', help: 'cho phép thay tệp đã có: giữ phần thông tin, thay thân văn bản' },
  {
    name: '--accept',
    value: '"DÒNG:CHỮ"',
    help: 'nhận một gợi ý sửa chữ nhận dạng nhầm, đúng như báo cáo in ra; nhắc lại được nhiều lần',
    refuse: (value) => (/^\d+:./u.test(value) ? undefined : say.badAccept(value)),
  },
  { name: '--as', value: 'KIỂU', choices: ['html', 'md', 'txt'], help: 'coi chữ đọc vào là kiểu này (dùng với "-")' },
  { name: '--all', help: 'in đủ mọi chỗ trong báo cáo, không gộp, không rút gọn' },
  { name: '--help', short: '-h', help: 'in trang này' },
];

export type Parsed = { readonly settings: Settings } | { readonly problem: string };

/**
 * Reads the arguments of the command; a wrong one is said in words.
 *
 * @example parseArguments(['a.docx', '--json']) // { settings: { files: ['a.docx'], json: true, … } }
 */
export function parseArguments(given: readonly string[]): Parsed {
  const files: string[] = [];
  const values = new Map<string, string[]>();
  for (let at = 0; at < given.length; at += 1) {
    const argument = given[at] ?? '';
    if (argument === '--') {
      files.push(...given.slice(at + 1));
      break;
    }
    if (!argument.startsWith('-') || argument === '-') {
      files.push(argument);
      continue;
    }
    const [name, inline] = splitOnce(argument);
    const option = options.find((known) => known.name === name || known.short === name);
    if (option === undefined) return { problem: say.unknownOption(name, nearest(name)) };
    const value = option.value === undefined ? inline : (inline ?? given[(at += 1)]);
    const problem = problemWith(option, value);
    if (problem !== undefined) return { problem };
    values.set(option.name, [...(values.get(option.name) ?? []), value ?? '']);
  }
  const last = (name: string) => values.get(name)?.at(-1);
  const settings: Settings = {
    files,
    json: values.has('--json'),
    write: values.has('--write'),
    force: values.has('--force'),
    help: values.has('--help'),
    all: values.has('--all'),
    id: last('--id'),
    as: last('--as') as Settings['as'],
    accept: values.get('--accept') ?? [],
  };
  const problem = problemOf(settings);
  return problem === undefined ? { settings } : { problem };
}

function splitOnce(argument: string): [string, string?] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)];
}

function problemWith({ name, value: needed, choices, refuse }: Option, value: string | undefined): string | undefined {
  if (needed === undefined) return value === undefined ? undefined : say.needlessValue(name);
  if (value === undefined || value === '' || options.some((option) => option.name === value)) return say.missingValue(name, needed);
  if (choices !== undefined && !choices.includes(value)) return say.badChoice(name, value, choices);
  return refuse?.(value);
}

function problemOf({ files, help, id, accept, force, write }: Settings): string | undefined {
  if (help) return undefined;
  if (files.length === 0) return say.noFiles;
  if (force && !write) return say.forceNeedsWrite;
  if (id !== undefined && files.length > 1) return say.onlyOneFile('--id');
  if (accept.length > 0 && files.length > 1) return say.onlyOneFile('--accept');
  return files.filter((file) => file === '-').length > 1 ? say.twiceStdin : undefined;
}

/** The option that begins as what was typed. */
function nearest(name: string): string | undefined {
  const letters = name.replace(/^-+/u, '').toLowerCase();
  return options.find((option) => letters !== '' && option.name.slice(2).startsWith(letters.slice(0, 2)))?.name;
}

/** The page of `--help`. */
export function helpText(): string {
  const width = Math.max(...options.map(({ name, value = '' }) => name.length + value.length + 1));
  const rows = options.map(({ name, value = '', help }) => `  ${`${name} ${value}`.padEnd(width + 2)}${help}`);
  return [say.usage, '', say.about, '', ...rows, '', say.exits, say.example].join('\n');
}
