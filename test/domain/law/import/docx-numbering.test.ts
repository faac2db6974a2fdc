import { describe, expect, test } from 'vitest';
import { readNumbering } from '../../../../src/domain/law/import/docx/numbering.ts';
import { readStyles } from '../../../../src/domain/law/import/docx/styles.ts';
import { parseXml } from '../../../../src/domain/law/import/docx/xml.ts';

interface LevelShape {
  readonly form?: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

const level = ({ form = 'decimal', text, start = 1, more = '' }: LevelShape, at: number) =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

const numbering = (levels: readonly LevelShape[], nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
  `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">${levels.map(level).join('')}</w:abstractNum>${nums}</w:numbering>`;

/** The numbers of paragraphs, each given as level or `list:level`. */
function labels(xml: string, paragraphs: readonly (number | string)[]): string[] {
  const reader = readNumbering(parseXml(xml), readStyles(undefined));
  return paragraphs.map((paragraph) => {
    const [list, at] = typeof paragraph === 'string' ? paragraph.split(':') : ['1', String(paragraph)];
    return reader.next(list ?? '1', Number(at)).trim();
  });
}

const article = [{ text: 'Điều %1.' }, { text: '%2.' }, { form: 'lowerLetter', text: '%3)' }, { form: 'bullet', text: '-' }];

describe('the numbers that Word shows', () => {
  test.each([
    [
      'articles, clauses, points and dashes',
      article,
      [0, 1, 1, 2, 2, 3, 1, 2, 0, 1],
      ['Điều 1.', '1.', '2.', 'a)', 'b)', '-', '3.', 'a)', 'Điều 2.', '1.'],
    ],
    [
      'numbers of several levels',
      [{ text: '%1.' }, { text: '%1.%2.' }, { text: '%1.%2.%3' }],
      [0, 1, 1, 2, 0, 1],
      ['1.', '1.1.', '1.2.', '1.2.1', '2.', '2.1.'],
    ],
    [
      'Roman parts',
      [
        { form: 'upperRoman', text: '%1.' },
        { form: 'lowerRoman', text: '%2)' },
      ],
      [0, 0, 0, 0, 1, 1],
      ['I.', 'II.', 'III.', 'IV.', 'i)', 'ii)'],
    ],
    ['a list that begins later', [{ text: '%1.', start: 7 }], [0, 0], ['7.', '8.']],
    ['letters count a, b, c, d, e as Word does', [{ form: 'lowerLetter', text: '%1)', start: 4 }], [0, 0], ['d)', 'e)']],
    ['letters after z', [{ form: 'upperLetter', text: '%1', start: 26 }], [0, 0], ['Z', 'AA']],
    ['leading zeros', [{ form: 'decimalZero', text: '%1', start: 9 }], [0, 0], ['09', '10']],
    [
      'a level that never starts again',
      [{ text: '%1.' }, { text: '%2)', more: '<w:lvlRestart w:val="0"/>' }],
      [0, 1, 0, 1],
      ['1.', '1)', '2.', '2)'],
    ],
    [
      'legal numbers under Roman ones',
      [
        { form: 'upperRoman', text: '%1' },
        { text: '%1.%2', more: '<w:isLgl/>' },
      ],
      [0, 0, 1],
      ['I', 'II', '2.1'],
    ],
    ['no number at all', [{ form: 'none', text: '' }], [0], ['']],
    ['Vietnamese words', [{ form: 'vietnameseCounting', text: 'Phần thứ %1' }], [0, 0], ['Phần thứ một', 'Phần thứ hai']],
    [
      'drawn bullets',
      [{ form: 'bullet', text: '\uf0b7', more: '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>' }],
      [0],
      ['•'],
    ],
    ['a plus', [{ form: 'bullet', text: '+' }], [0], ['+']],
    ['a level nobody described', article, [8], ['']],
  ] as const)('%s', (_, levels, paragraphs, expected) => {
    expect(labels(numbering(levels), paragraphs)).toEqual(expected);
  });

  test('two lists of one kind count on together, unless one is told to start again', () => {
    const nums = [
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>',
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    ].join('');
    expect(labels(numbering([{ text: '%1.' }], nums), ['1:0', '1:0', '2:0', '3:0', '3:0', '1:0'])).toEqual([
      '1.',
      '2.',
      '3.',
      '1.',
      '2.',
      '3.',
    ]);
  });

  test('a list may change a level of its kind', () => {
    const nums = `<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level({ text: 'Mục %1:' }, 0)}</w:lvlOverride></w:num>`;
    expect(labels(numbering([{ text: '%1.' }], nums), [0, 0])).toEqual(['Mục 1:', 'Mục 2:']);
  });

  test('an unknown form of numbers is written in digits, and remembered', () => {
    const reader = readNumbering(parseXml(numbering([{ form: 'chicago', text: '%1' }])), readStyles(undefined));
    expect(reader.next('1', 0)).toBe('1 ');
    expect([...reader.unknownForms]).toEqual(['chicago']);
  });
});
