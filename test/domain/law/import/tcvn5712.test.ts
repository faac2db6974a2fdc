import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../../src/domain/law/import/read-bytes.ts';
import { encodingMessages } from '../../../../src/domain/law/import/read-plain.ts';

/** Bytes written as characters of ISO-8859-1. */
const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
// What `iconv -t TCVN5712-1` makes of the first lines of a decision.
const head =
  '\x9eY BAN NH\xa2N D\xa2N\nT\x8eNH C\x80 MAU\nQUY\xdaT \xa7\x91NH\n\xa7i\xd2u 1. \x9ey ban nh\xa9n d\xa9n t\xd8nh. \x99 n\xaci\n';

describe('TCVN5712-1 has codes of its own for capitals', () => {
  test('is read when they make words', () => {
    expect(readBytes(bytes(head))?.encoding).toBe('tcvn5712-1');
    expect(readBytes(bytes(head))?.text).toBe('ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nQUYẾT ĐỊNH\nĐiều 1. Ủy ban nhân dân tỉnh. Ở nơi\n');
    expect(encodingMessages('tcvn5712-1', '', 'a.txt')).toMatchObject([{ ruleId: 'import/encoding', severity: 'note' }]);
  });

  test('codes of control characters are capitals too, and marks may stand alone', () => {
    const small = 'c\xb8c c\xac quan, t\xe6 ch\xf8c '.repeat(12);
    expect(readBytes(bytes(`${small}\x11NG C\x06 TR\x04 D\x12 a\xb3`))?.text).toMatch(/tổ chức ỨNG CỮ TRỪ DỰ á$/u);
  });

  test('quotes and dashes of windows-1252 beside TCVN3 are none', () => {
    const tcvn3 = 'Nh\xb5 n\xad\xedc \x93Quy ch\xd5\x94 \x96 theo \x93An ninh\x94 v\xb5 \x93\xc1p d\xf4ng\x94\x85';
    expect(readBytes(bytes(tcvn3))?.encoding).toBe('windows-1252');
  });

  test('what is in between is not converted, and told', () => {
    const read = readBytes(bytes(`${head}\x93Quy ch\xd5\x94 \x96\n`));
    expect(read?.encoding).toBe('one-byte-doubted');
    expect(encodingMessages('one-byte-doubted', '', 'a.txt')).toMatchObject([{ ruleId: 'import/encoding-doubted', severity: 'warning' }]);
  });
});
