import { z } from 'zod';
import { field, editorRegistry } from './editor.ts';
import { duties } from './duties.ts';
import { isoDay, line, slug } from './parts.ts';

/** The matrix as open data: what `trach-nhiem.json` holds, and the schema published beside it. */

const { document, agency, basisState, basisStateNote, confidence, checkedOn } = duties.shape;

/** Who answers on the day of the build; without `agency` nobody has verified it. */
const today = z.strictObject({
  kind: field(z.enum(['same', 'moved', 'unknown']), 'Vẫn cơ quan ấy, đã chuyển, hay chưa xác minh'),
  agency: field(slug.optional(), 'Mã của cơ quan hiện nay'),
  name: field(line.optional(), 'Tên cơ quan hiện nay'),
  uncertain: field(z.boolean(), 'Một phần là cổng suy ra từ nguồn'),
  steps: field(z.array(z.strictObject({ since: isoDay.optional(), basis: line })), 'Đã chuyển từ khi nào, theo văn bản nào'),
});

/** The same in words, for readers who do not want to put them together. */
const told = z.strictObject({
  document: field(line, 'Văn bản'),
  number: field(line.optional(), 'Số hiệu'),
  issuedOn: field(isoDay.optional(), 'Ngày ban hành'),
  province: field(slug.optional(), 'Mã của tỉnh; văn bản của cả nước thì không có'),
  place: field(line, 'Tỉnh'),
  agency: field(line, 'Cơ quan, như văn bản gọi'),
  provision: field(z.string(), 'Điều khoản'),
  address: field(line, 'Địa chỉ trên cổng'),
  when: field(z.array(line), 'Nhịp và hạn'),
  targets: field(z.array(line), 'Chỉ tiêu'),
});

const dutyDatum = duties.shape.rows.element.extend({
  key: field(line, 'Mã, duy nhất trong cả bảng'),
  document,
  agency,
  basisState,
  basisStateNote,
  confidence,
  checkedOn,
  today: field(today, 'Cơ quan hiện nay'),
  told: field(told, 'Bằng lời'),
});
export type DutyDatum = z.output<typeof dutyDatum>;

export const dutyData = z.strictObject({
  $schema: line,
  generated: field(isoDay, 'Ngày lập'),
  licence: field(line, 'Dùng lại'),
  source: field(line, 'Nguồn'),
  duties: field(z.array(dutyDatum), 'Việc được giao'),
});
export type DutyData = z.output<typeof dutyData>;

/** The JSON Schema (draft 2020-12) of the data: fields go by the names that editors see, values of closed lists by theirs. */
export function dutyDataSchema(title: string): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(dutyData.meta({ title }), {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const info = editorRegistry.get(zodSchema);
      if (info === undefined) return;
      jsonSchema.title = info.label;
      if (info.options !== undefined && jsonSchema.enum !== undefined) jsonSchema.description = namesOf(info.options);
    },
  });
}

/** @example namesOf({ giao: 'Được giao' }) // 'giao: Được giao' */
function namesOf(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([id, name]) => `${id}: ${name}`)
    .join('; ');
}
