import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DutyBody, type DutyRecord, readDuties, writeDuties } from '../../../src/domain/search/duty-index.ts';
import { findDuties } from '../../../src/domain/search/duty-search.ts';

const bodies: readonly DutyBody[] = [
  { id: 'so-y-te', name: 'Sở Y tế', names: ['SYT'] },
  { id: 'vksnd-tinh', name: 'VKSND tỉnh', names: ['Viện kiểm sát nhân dân tỉnh', 'Viện kiểm sát'] },
  { id: 'so-vhttdl', name: 'Sở VHTTDL', names: ['Sở Văn hóa, Thể thao và Du lịch'] },
  { id: 'so-tttt', name: 'Sở TTTT', names: ['Sở Thông tin và Truyền thông'] },
];
const duty = (body: string, key: string, words: string, quote?: string): DutyRecord => ({
  ...{ body, named: body, key, words, quote, provision: 'khoản 1 Điều 6', state: 'dang-ap-dung', themes: ['Tuyên truyền'] },
});
const records: readonly DutyRecord[] = [
  duty('so-y-te', 'a', 'Chỉ đạo cơ sở y tế giám định sức khỏe khi có yêu cầu.'),
  duty('vksnd-tinh', 'b', 'Kiểm tra việc thi hành án tại cộng đồng.', 'tăng cường kiểm tra công tác thi hành án'),
  duty('so-vhttdl', 'c', 'Chỉ đạo báo chí đưa tin đúng.'),
  { ...duty('so-vhttdl', 'd', 'Hướng dẫn truyền thanh cơ sở ở xã.'), named: 'so-tttt' },
  duty('so-y-te', 'e', 'Phối hợp làm báo cáo chung hằng năm.'),
  duty('so-vhttdl', 'e', 'Phối hợp làm báo cáo chung hằng năm.'),
];
const held = readDuties(writeDuties(bodies, records));
const found = (query: string) => findDuties(query, [], held);

describe('the file of duties', () => {
  test('gives back every duty with its body, its address and all names of both bodies', () => {
    expect(held).toHaveLength(records.length);
    expect(held[3]).toMatchObject({
      body: 'Sở VHTTDL',
      formerly: 'Sở TTTT',
      url: '/trach-nhiem/so-vhttdl/#d',
      provision: 'khoản 1 Điều 6',
    });
    expect(held[3]?.names.map((name) => name.map(({ typed }) => typed).join(' '))).toContain('sở thông tin và truyền thông');
    expect(held[0]?.formerly).toBeUndefined();
  });

  test.each([
    '[]',
    '{}',
    'null',
    '{"bodies":[],"themes":[],"states":[],"duties":{}}',
    '{"bodies":[],"themes":[],"states":[],"duties":[[0,0]]}',
  ])('of another form (%s) gives none', (text) => {
    expect(readDuties(text)).toEqual([]);
  });
});

describe('who must do what is asked', () => {
  test.each([
    ['ai giám định sức khỏe', 'Sở Y tế'],
    ['ai giam dinh suc khoe', 'Sở Y tế'],
    ['viện kiểm sát kiểm tra gì', 'VKSND tỉnh'],
    ['viện kiễm xát kiểm tra gì', 'VKSND tỉnh'],
    ['sở thông tin và truyền thông phải lo truyền thanh xã thế nào', 'Sở VHTTDL'],
    ['ngành nào chỉ đạo báo chí', 'Sở VHTTDL'],
  ])('“%s”: %s', (query, body) => {
    expect(found(query)[0]?.bodies[0]?.name).toBe(body);
  });

  test('who names a body is told of that body alone', () => {
    expect(found('sở y tế phải làm gì').flatMap(({ bodies: all }) => all.map(({ name }) => name))).not.toContain('VKSND tỉnh');
  });

  test('what several bodies must do in the same words is one answer', () => {
    const [first] = found('ai làm báo cáo chung hằng năm');
    expect(first?.bodies.map(({ name }) => name).sort()).toEqual(['Sở VHTTDL', 'Sở Y tế']);
  });

  test.each(['vay vốn', 'ai phải làm gì', 'ai bán bitcoin', ''])('“%s” is answered by nobody', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('whatever is typed, at most three answers come, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('ai ', 'sở y tế phải ').chain((start) => fc.string().map((end) => start + end)),
        ),
        (query) => {
          expect(found(query).length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
