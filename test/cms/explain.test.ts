import { expect, test } from 'vitest';
import { problemsOf } from '../../cms/app/explain.ts';
import { mergePhrases } from '../../cms/app/locale.ts';

const province = {
  title: 'Cà Mau',
  kind: 'tinh',
  status: 'da-dang',
  basis: 'chưa xác minh',
  confidence: 'cao',
  checkedOn: '2026-11-22',
  checkedBy: 'bien-tap-vien',
};

test('a whole entry has no problems; lists that were not touched count as empty', () => {
  expect(problemsOf('tinh', province)).toEqual([]);
});

test('every problem names the field as the editor sees it, what is wrong and what to do', () => {
  const data = { ...province, title: '', kind: 'huyen', checkedOn: '2026-02-30', khac: 1 };
  expect(problemsOf('tinh', data)).toMatchInlineSnapshot(`
    [
      "Tên: chưa điền. Hãy điền ô này.",
      "Loại: chưa chọn đúng. Hãy chọn một giá trị trong danh sách.",
      "Ngày kiểm tra: phải là ngày có thật, viết năm-tháng-ngày, ví dụ 2026-11-22. Hãy sửa lại ô này.",
      "Trang này: có phần không dùng ở đây (khac). Hãy xóa phần đó.",
    ]
  `);
});

test('problems deep in lists say where', () => {
  const steps = [{ title: 'Đến Công an xã', detail: 'Nói.' }, { title: 'x'.repeat(100) }];
  expect(problemsOf('thu-tuc', { steps }).filter((problem) => problem.startsWith('Các bước'))).toMatchInlineSnapshot(`
    [
      "Các bước 2 › Việc làm: dài quá 80 ký tự. Hãy viết ngắn lại.",
      "Các bước 2 › Cách làm: chưa điền. Hãy điền ô này.",
    ]
  `);
});

test('an official text is never saved empty', () => {
  expect(problemsOf('van-ban', { body: ' \n' })).toContain('Lời văn bản: chưa có. Hãy chép lời văn bản vào.');
});

test('our phrases are laid over those of Decap at every depth', () => {
  expect(mergePhrases({ a: { b: '1', c: '2' }, d: '3' }, { a: { c: 'hai' } })).toEqual({ a: { b: '1', c: 'hai' }, d: '3' });
});
