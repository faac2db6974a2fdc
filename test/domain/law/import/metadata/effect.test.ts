import { describe, expect, test } from 'vitest';
import { canonical } from '../../../../../src/domain/law/import/canonical.ts';
import { joinLines } from '../../../../../src/domain/law/import/join.ts';
import { bareText } from '../bare-text.ts';

const decision = (clause: string, day = 'ngày 09 tháng 8 năm 2022') =>
  canonical(
    joinLines(
      bareText(
        `Số: 77/QĐ-UBND\n\nĐắk Nông, ${day}\n\nQUYẾT ĐỊNH\nVề việc phê duyệt\n\nĐiều 1. Phê duyệt.\n\nĐiều 2. ${clause}\n\nNơi nhận:\n- Lưu: VT.\n`,
      ),
    ),
  );
const read = (clause: string, day?: string) => {
  const { meta, messages } = decision(clause, day);
  const fix = messages.find(({ ruleId }) => ruleId === 'import/effect-day-left-open')?.fix;
  return { from: meta.effect?.value.from, fix };
};

describe('a clause of effect that says its day', () => {
  test.each([
    ['Quyết định này có hiệu lực kể từ ngày ký.', '2022-08-09'],
    ['Quyết định này có hiệu lực thi hành từ ngày ký ban hành và thay thế Quyết định số 5/QĐ-UBND ngày 02/3/2020.', '2022-08-09'],
    ['Quyết định này có hiệu lực kể từ ngày ký, trừ Điều 5 có hiệu lực từ ngày 01/7/2025.', '2022-08-09'],
    ['Quyết định này có hiệu lực thi hành kể từ ngày 15 tháng 8 năm 2022.', '2022-08-15'],
    ['Nghị định này có hiệu lực từ ngày 15/8/2022.', '2022-08-15'],
    ['Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026, thay thế Luật Cư trú.', '2026-07-01'],
    ['Thông tư này có hiệu lực từ ngày 15 tháng 8 năm 2022 đến hết ngày 31 tháng 12 năm 2025.', '2022-08-15'],
    [
      'Quyết định này thay thế Quyết định số 12/2020/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh và có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025.',
      '2025-07-01',
    ],
    [
      'Thông tư này thay thế Thông tư số 5/2020/TT-BCA quy định về người được tha tù trước thời hạn, và có hiệu lực từ ngày 01/7/2025.',
      '2025-07-01',
    ],
    ['Quyết định này bãi bỏ Quyết định số 12/2020/QĐ-UBND ngày 05/3/2020 và có hiệu lực kể từ ngày ký.', '2022-08-09'],
    ['Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/2020/QĐ-UBND ngày 05 tháng 3 năm 2020.', '2022-08-09'],
  ])('%s', (clause, from) => {
    expect(read(clause)).toEqual({ from, fix: undefined });
  });
});

describe('the day on which a resolution was passed is not that of its effect', () => {
  const by = 'Nghị quyết này đã được Hội đồng nhân dân tỉnh Đắk Nông khóa X, kỳ họp thứ 12 thông qua ngày 10 tháng 12 năm 2024';
  test.each([
    [`${by} và có hiệu lực từ ngày 20 tháng 12 năm 2024.`, '2024-12-20'],
    [`${by} và có hiệu lực thi hành kể từ ngày 20/12/2024./.`, '2024-12-20'],
    [`${by}, có hiệu lực kể từ ngày 01 tháng 01 năm 2025.`, '2025-01-01'],
    ['Nghị quyết này được HĐND TP. Đà Nẵng thông qua tại Kỳ họp thứ 20 ngày 10/12/2024 và có hiệu lực từ ngày 20/12/2024.', '2024-12-20'],
    [`${by} và có hiệu lực từ ngày thông qua.`, '2024-12-10'],
    [`${by} và có hiệu lực từ ngày ký.`, '2022-08-09'],
  ])('%s', (clause, from) => {
    expect(read(clause)).toEqual({ from, fix: undefined });
    const { text } = decision(clause);
    expect(text).toContain(clause);
  });

  test('so it is where the clause closes the resolution', () => {
    expect(read(`Tổ chức thực hiện.\n\n${by} và có hiệu lực từ ngày 20 tháng 12 năm 2024./.`).from).toBe('2024-12-20');
  });

  test.each([`${by}.`, `${by}. Nghị quyết được đăng Công báo.`])('%s says nothing of its effect', (clause) => {
    expect(read(clause)).toEqual({ from: undefined, fix: undefined });
  });
});

describe('a clause whose day must be worked out leaves it open and says what to do', () => {
  const readIt = 'Đọc câu này, tìm ngày rồi ghi vào ô "Có hiệu lực từ"; không tìm được thì để trống.';
  test.each([
    ['Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.', '10 ngày kể từ ngày ký 09/08/2022: hãy tính và ghi vào ô "Có hiệu lực từ".'],
    [
      'Thông tư này có hiệu lực thi hành sau 45 ngày, kể từ ngày ký ban hành.',
      '45 ngày kể từ ngày ký 09/08/2022: hãy tính và ghi vào ô "Có hiệu lực từ".',
    ],
    [
      'Nghị quyết này có hiệu lực sau mười ngày kể từ ngày ban hành.',
      'mười ngày kể từ ngày ban hành 09/08/2022: hãy tính và ghi vào ô "Có hiệu lực từ".',
    ],
    ['Quyết định này có hiệu lực từ ngày Nghị định số 12/2024/NĐ-CP ngày 01/02/2024 có hiệu lực.', readIt],
    ['Quyết định này có hiệu lực thi hành kể từ ngày 15 tháng 8.', readIt],
    ['Quyết định này có hiệu lực từ ngày 31 tháng 02 năm 2024.', readIt],
    ['Quy chế này có hiệu lực từ ngày 01/01/2023 được bãi bỏ.', readIt],
    ['Nghị quyết này có hiệu lực từ ngày được thông qua.', readIt],
    ['Nghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 10/12/2024 và có hiệu lực từ ngày đăng Công báo.', readIt],
    [
      'Nghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 10/12/2024 và có hiệu lực sau 10 ngày kể từ ngày thông qua.',
      '10 ngày kể từ ngày thông qua: hãy tính và ghi vào ô "Có hiệu lực từ".',
    ],
    ['Luật này thay thế Luật Cư trú số 81/2006/QH11, có hiệu lực từ ngày 01 tháng 7 năm 2007.', readIt],
    ['Quyết định này thay thế Quyết định số 5/QĐ-UBND đã được ban hành và có hiệu lực từ ngày 01/01/2020.', readIt],
    ['Quyết định thay thế Quyết định số 5/QĐ-UBND và có hiệu lực từ ngày 01/01/2020.', readIt],
  ])('%s', (clause, fix) => {
    expect(read(clause)).toEqual({ from: undefined, fix });
  });

  test.each(['Quyết định này có hiệu lực kể từ ngày ký.', 'Quyết định này thay thế Quyết định số 5/QĐ-UBND và có hiệu lực kể từ ngày ký.'])(
    'so does a text whose day of signing is left blank: %s',
    (clause) => {
      expect(read(clause, 'ngày …. tháng …. năm 2022')).toEqual({
        from: undefined,
        fix: 'Chưa đọc được ngày ký; biết ngày ký thì ghi ngày đó vào ô "Có hiệu lực từ".',
      });
    },
  );
});

test('a clause of effect that is quoted from another text is not its own', () => {
  const { meta } = decision(
    'Sửa đổi Điều 9 như sau:\n\n"Điều 9. Hiệu lực\n\n1. Nghị định này có hiệu lực từ ngày 01/01/2020."\n\nĐiều 3. Quyết định này có hiệu lực từ ngày 15/8/2022.',
  );
  expect(meta.effect?.value.from).toBe('2022-08-15');
});

const decree = (...body: readonly string[]) => {
  const head = 'CHÍNH PHỦ\n\nSố: 80/2024/NĐ-CP\n\nHà Nội, ngày 01 tháng 7 năm 2024\n\nNGHỊ ĐỊNH\n\nSửa đổi Nghị định số 5/2020/NĐ-CP';
  const { meta, messages } = canonical(joinLines(bareText(`${head}\n\n${body.join('\n\n')}\n\nNơi nhận:\n- Lưu: VT.\n`)));
  const told = messages.filter(({ ruleId }) => ruleId.startsWith('import/effect-'));
  expect(told).toHaveLength(meta.effect !== undefined && meta.effect.value.from === undefined ? 1 : 0);
  return { from: meta.effect?.value.from, reason: told[0]?.reason.split('.')[0] };
};
const old = 'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 6 năm 2020.';
const own = 'Nghị định này có hiệu lực thi hành kể từ ngày 15 tháng 8 năm 2024.';
const amends = 'Điều 1. Sửa đổi, bổ sung Điều 20 như sau:';
const last = 'Điều 2. Hiệu lực thi hành';

describe('a day that may be of the amended law stays open', () => {
  const two = 'Văn bản có hai điều khoản hiệu lực khác nhau';
  const early = 'Ngày có hiệu lực đọc được sớm hơn ngày ban hành';
  const anew = 'Sau điều khoản hiệu lực này, số thứ tự điều lại đếm từ số nhỏ hơn';
  test.each([
    ['an unclosed quotation', [amends, '“Điều 20. Hiệu lực thi hành', old, last, own], two],
    ['an unmarked one', [amends, 'Điều 20. Hiệu lực thi hành', old, last, own], two],
    ['its own clause first', ['Điều 1. Hiệu lực thi hành', own, 'Điều 2. Sửa đổi Điều 20 như sau:', 'Điều 20. Hiệu lực', old], two],
    [
      'its own day must be worked out',
      [amends, 'Điều 20. Hiệu lực', old, last, 'Nghị định này có hiệu lực sau 45 ngày kể từ ngày ký.'],
      two,
    ],
    ['its own clause is not read', [amends, 'Điều 20. Hiệu lực', old, last, 'Hiệu lực thi hành là ngày 15 tháng 8 năm 2024.'], early],
    ['a day before that of issue', ['Điều 1. Sửa đổi.', last, 'Nghị định này có hiệu lực từ ngày 30/6/2024.'], early],
    ['articles count anew', [amends, 'Điều 20. Hiệu lực', own, last, 'Bộ trưởng Bộ Công an chịu trách nhiệm thi hành.'], anew],
  ])('%s', (_case, body, reason) => {
    expect(decree(...body)).toEqual({ from: undefined, reason });
  });
});

describe('a day that is surely its own is read', () => {
  test.each([
    ['a closed quotation', [amends, '“Điều 20. Hiệu lực thi hành', old.replace(/$/u, '”.'), last, own], '2024-08-15'],
    ['one clause', ['Điều 1. Sửa đổi.', last, own], '2024-08-15'],
    ['on the day of issue', ['Điều 1. Sửa đổi.', last, 'Nghị định này có hiệu lực từ ngày 01/7/2024.'], '2024-07-01'],
    ['said twice alike', ['Điều 1. Sửa đổi.', last, own, 'Điều 3. Thi hành', own], '2024-08-15'],
    ['articles after it', ['Điều 1. Sửa đổi.', last, own, 'Điều 3. Trách nhiệm', 'Bộ trưởng thi hành.'], '2024-08-15'],
  ])('%s', (_case, body, from) => {
    expect(decree(...body)).toEqual({ from, reason: undefined });
  });
});
