import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../../src/domain/law/import/join.ts';
import { bareText } from './bare-text.ts';

const joined = (text: string) => joinLines(bareText(text)).lines.map((line) => line.text);

describe('a letter at a line end is no piece of the marker below it', () => {
  test.each([
    '2. Khu vực B\na) Xã đặc biệt khó khăn;',
    'Mục C\na) Một',
    'Điều 3. Bảng lương C\na) x',
    'Khu vực B\nđ) Xã',
    'Khu vực B\n1. Xã',
    'Khu vực B\n- Xã',
  ])('%j', (text) => {
    expect(joined(text)).toEqual(text.split('\n'));
  });

  test.each([
    ['C\na) tại xã', 'Ca) tại xã'],
    ['người (sau đây gọi\nlà ngườ\ni) tại xã', 'người (sau đây gọi là người) tại xã'],
  ])('but %j is one word', (text, whole) => {
    expect(joined(text)).toEqual([whole]);
  });
});

describe('what a document says of itself', () => {
  test.each([
    'Điều 1. Phạm vi điều chỉnh\nNghị định này quy định về chế độ',
    'Điều 1. Phạm vi điều chỉnh\nNghị quyết này quy định về chế độ',
    'Điều 1. Phạm vi điều chỉnh\nLuật này quy định về chế độ',
    'Điều 1. Phạm vi điều chỉnh\nBộ luật này quy định về chế độ',
    'Điều 1. Phạm vi điều chỉnh\nPháp lệnh này quy định về chế độ',
    'Điều 2. Đối tượng áp dụng\nThông tư này áp dụng đối với cơ quan',
    'Điều 9. Hiệu lực thi hành\nQuyết định này có hiệu lực kể từ ngày ký',
    'Điều 9. Trách nhiệm thi hành\nNghị định này có hiệu lực',
  ])('%j: begins a paragraph under the heading of an article', (text) => {
    expect(joined(text)).toEqual(text.split('\n'));
  });

  test.each([
    'Điều 9. Áp dụng pháp luật kể từ ngày\nNghị định này có hiệu lực',
    'Các cơ quan chịu trách nhiệm thi hành\nQuyết định này./.',
    'Các cơ quan chịu trách nhiệm thi hành\nNghị định này./.',
    'Các cơ quan có trách nhiệm thực hiện\nKế hoạch này.',
    'Các cơ quan chịu trách nhiệm thi hành\nQuyết định này kể từ ngày ký.',
    'theo quy định của pháp luật và những điều khác trong\nLuật này;',
  ])('%j: goes on with its sentence', (text) => {
    expect(joined(text)).toEqual([text.replaceAll('\n', ' ')]);
  });

  test('the name of a document behind a sentence begins another', () => {
    expect(joined('Các cơ quan chịu trách nhiệm thi hành.\nQuyết định này có hiệu lực.')).toHaveLength(2);
  });
});

describe('marks of local plans and forms', () => {
  test.each([
    'I/ MỤC ĐÍCH, YÊU CẦU\n1/ Mục đích\na/ Nâng cao nhận thức của cán bộ\nb/ Huy động nguồn lực',
    'II/ NỘI DUNG\n1) Tuyên truyền sâu rộng\n2) Tổ chức hội nghị',
    '3.2 Nguồn địa phương\n4- Tổ chức thực hiện\n5 - Báo cáo định kỳ',
    'I/ KẾ HOẠCH NĂM 2020\n1/ Mục đích',
    'Khu vực B\n1) Xã',
    '- Nâng cao nhận thức\n+ của cán bộ;',
    '+ nhóm một;\n+ nhóm hai;\n* lưu ý chung;',
    '+ nhóm hai\n* lưu ý chung;',
    'Số CCCD: ____\n[ ] Đồng ý   [x] Không\n* Ghi chú: …',
  ])('%j: each line is a paragraph', (text) => {
    expect(joined(text)).toEqual(text.split('\n'));
  });

  test.each([
    ['ngày 12/\n5/2020', 'ngày 12/5/2020'],
    ['Quyết định số 1073\n/QĐ-UBND', 'Quyết định số 1073/QĐ-UBND'],
    ['thời gian từ 5\n- 10 ngày', 'thời gian từ 5 - 10 ngày'],
    ['chiếm khoảng\n1/3 số người', 'chiếm khoảng 1/3 số người'],
    ['chiếm khoảng\n1/ 3 số người', 'chiếm khoảng 1/ 3 số người'],
    ['khối thi đua số\n5 - Công an các xã', 'khối thi đua số 5 - Công an các xã'],
    ['Quyết định số 12\n3/ QĐ UBND', 'Quyết định số 12 3/ QĐ UBND'],
    ['quy định tại khoản\n1/ Người chấp hành án', 'quy định tại khoản 1/ Người chấp hành án'],
    ['gồm các nhóm (1) Một, 2) Hai và (nhóm\n3) Ba', 'gồm các nhóm (1) Một, 2) Hai và (nhóm 3) Ba'],
    ['tổng thu nhập 15\n+ 20 triệu', 'tổng thu nhập 15 + 20 triệu'],
    ['bằng 2\n* 3', 'bằng 2 * 3'],
  ])('but %j goes on', (text, whole) => {
    expect(joined(text)).toEqual([whole]);
  });
});
