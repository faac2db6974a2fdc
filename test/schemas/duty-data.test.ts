import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { dutyDatum } from '../../src/queries/duty-record.ts';
import { dutyData, dutyDataSchema } from '../../src/schemas/duty-data.ts';
import { dutyDownloadStrings as s } from '../../src/strings/duty-downloads.ts';
import { dutyContent } from '../support/duty-content.ts';

const held = dutyContent('2026-11-28');
const setting = { words: s, address: (path: string) => path };
const duties = held.duties.map((each) => dutyDatum(each, held, setting));
const data = { $schema: 'luoc-do.json', generated: held.today, licence: s.licence, source: s.source('Cổng'), duties };
/** As a file gives it: without what is undefined. */
const written = JSON.parse(JSON.stringify(data)) as { duties: Record<string, unknown>[] };
const schema = dutyDataSchema(s.schemaTitle);
const validate = new Ajv2020({ allErrors: true, formats: { date: true } }).compile(schema);
const errors = (value: unknown) =>
  validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);

describe('the data of the real content', () => {
  test('are what zod says', () => {
    expect(duties.length).toBeGreaterThan(0);
    expect(dutyData.safeParse(data).error).toBeUndefined();
  });
  test('are what the published schema says, to another validator', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(errors(written)).toEqual([]);
  });
  test('name every duty once', () => {
    expect(new Set(duties.map(({ key }) => key)).size).toBe(held.duties.length);
  });
  test('hold every typed field of a duty', () => {
    const lost = held.duties.flatMap(({ duty }, index) =>
      Object.entries(duty).filter(([name, value]) => !isDeepStrictEqual(JSON.parse(JSON.stringify(value)), written.duties[index]?.[name])),
    );
    expect(lost).toEqual([]);
  });
});

describe('the published schema', () => {
  const [first = {}] = written.duties;
  const withFirst = (fields: Record<string, unknown>) => ({ ...written, duties: [{ ...first, ...fields }] });
  test.each([
    ['an unknown role', { role: 'lam-thay' }, '/duties/0/role enum'],
    ['a field that nobody knows', { note: 'a' }, '/duties/0 additionalProperties'],
    ['a day that is none', { checkedOn: '2026-02-30' }, '/duties/0/checkedOn pattern'],
    ['a duty without themes', { themes: [] }, '/duties/0/themes minItems'],
  ])('refuses %s', (_case, fields, expected) => {
    expect(errors(withFirst(fields))).toContain(expected);
  });
  test('calls fields and values by their names', () => {
    expect(JSON.stringify(schema)).toContain('"title":"Việc phải làm"');
    expect(JSON.stringify(schema)).toContain('de-nghi: Được đề nghị');
  });
});
