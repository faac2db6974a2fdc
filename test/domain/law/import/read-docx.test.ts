import { describe, expect, test } from 'vitest';
import { type DocxParts, readDocx } from '../../../../src/domain/law/import/docx/read-docx.ts';

const words = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(words(text))).join('')}</w:tc>`;
const table = (...rows: string[][]) => `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;

function read(body: string, more: Partial<DocxParts> = {}) {
  const document = `<w:document xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:a="a" xmlns:m="m"><w:body>${body}</w:body></w:document>`;
  const source = readDocx(
    { document, numbering: undefined, styles: undefined, footnotes: undefined, endnotes: undefined, furniture: [], ...more },
    'a.docx',
  );
  if (source.stage === 'unreadable') throw new Error(source.message.reason);
  return source;
}
const linesOf = (body: string, more: Partial<DocxParts> = {}) => read(body, more).lines.map(({ text }) => text);
const rulesOf = (body: string, more: Partial<DocxParts> = {}) => read(body, more).messages.map(({ ruleId }) => ruleId);

describe('words as Word shows them', () => {
  test.each([
    ['runs of one word', paragraph(words('Qu') + words('yết định', '<w:b/>')), ['Quyết định']],
    ['tabs and kept hyphens', paragraph('<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t></w:r>'), ['A\tB-C']],
    ['line breaks', paragraph('<w:r><w:t>TM. UBND</w:t><w:br/><w:t>CHỦ TỊCH</w:t></w:r>'), ['TM. UBND', 'CHỦ TỊCH']],
    ['all capitals', paragraph(words('Quyết định', '<w:caps/>')), ['QUYẾT ĐỊNH']],
    ['capitals switched off', paragraph(words('Quyết định', '<w:caps w:val="0"/>')), ['Quyết định']],
    [
      'links, controls and simple fields',
      paragraph(
        `<w:hyperlink>${words('A')}</w:hyperlink><w:sdt><w:sdtContent>${words('B')}</w:sdtContent></w:sdt><w:fldSimple>${words('C')}</w:fldSimple>`,
      ),
      ['ABC'],
    ],
    [
      'results of fields, not their instructions',
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      ['7'],
    ],
    ['signs of picture fonts', paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> A</w:t></w:r>'), ['✓ A']],
    ['formulas as their letters', paragraph('<m:oMath><m:r><m:t>a</m:t></m:r><m:r><m:t>=b</m:t></m:r></m:oMath>'), ['a=b']],
    [
      'small letters above others',
      paragraph(
        `${words('Bộ ')}<w:r><w:ruby><w:rt>${words('hán')}</w:rt><w:rubyBase>${words('漢')}</w:rubyBase></w:ruby><w:t> tự</w:t></w:r>`,
      ),
      ['Bộ 漢 hán tự'],
    ],
    ['empty paragraphs', `${paragraph('')}${paragraph(words('A'))}`, ['A']],
  ])('%s', (_, body, lines) => expect(linesOf(body)).toEqual(lines));
});

describe('fonts of the years before Unicode', () => {
  test.each([
    ['TCVN3', paragraph(words('Céng hßa x· héi', font('.VnTime'))), ['Cộng hòa xã hội']],
    ['TCVN3 with capitals in the font', paragraph(words('quyÕt ®Þnh', font('.VnTimeH'))), ['QUYẾT ĐỊNH']],
    [
      'a letter cut between two runs',
      paragraph(words('Quye', font('VNI-Times')) + words('át ñònh', `${font('VNI-Times')}<w:b/>`)),
      ['Quyết định'],
    ],
    ['Unicode in an old font', paragraph(words('Quyết định', font('.VnTime'))), ['Quyết định']],
    [
      'ư as a soft hyphen of Word',
      paragraph(`<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>ng</w:t><w:softHyphen/><w:t>êi</w:t></w:r>`),
      ['người'],
    ],
    ['a soft hyphen elsewhere', paragraph('<w:r><w:t>thi</w:t><w:softHyphen/><w:t>hành</w:t></w:r>'), ['thihành']],
  ])('%s', (_, body, lines) => expect(linesOf(body)).toEqual(lines));

  test('named by the style or by the defaults of the file', () => {
    const styles = `<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Moi"><w:rPr>${font('Times New Roman')}</w:rPr></w:style></w:styles>`;
    expect(linesOf(paragraph(words('ViÖt Nam')) + paragraph(words('été'), '<w:pStyle w:val="Moi"/>'), { styles })).toEqual([
      'Việt Nam',
      'été',
    ]);
  });
});

describe('what is in the file but not on the page', () => {
  test.each([
    ['deleted words', paragraph(`${words('A')}<w:del><w:r><w:delText>B</w:delText></w:r></w:del>`), 'B', 'import/docx-deleted'],
    ['hidden words', paragraph(words('A') + words('B', '<w:vanish/>')), 'B', 'import/docx-hidden'],
  ])('%s', (_, body, removed, ruleId) => {
    const source = read(body);
    expect(source.lines.map(({ text }) => text)).toEqual(['A']);
    expect(source.removed).toEqual([{ line: 1, text: removed, ruleId }]);
  });

  test('inserted words are read; a deleted paragraph mark joins two paragraphs', () => {
    const body = paragraph(words('A '), '<w:rPr><w:del/></w:rPr>') + paragraph(`<w:ins>${words('B')}</w:ins>`);
    expect(linesOf(body)).toEqual(['A B']);
    expect(rulesOf(body)).toEqual(['import/docx-inserted']);
  });

  test('deleted paragraphs and rows are told; a field whose end was deleted takes nothing with it', () => {
    const deleted = '<w:del><w:p><w:r><w:delText>B</w:delText></w:r></w:p></w:del>';
    const row = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('C')}</w:tr></w:tbl>`;
    expect(read(paragraph(words('A')) + deleted + row).removed?.map(({ text }) => text)).toEqual(['B', 'C']);
    const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>';
    expect(
      linesOf(paragraph(`${begun}<w:del><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>${words('A')}`) + paragraph(words('B'))),
    ).toEqual(['A', 'B']);
    expect(linesOf(paragraph(begun) + paragraph(words('B')))).toEqual(['B']);
  });

  test('what is left out is told with the line where it stood, or with its place on the page', () => {
    const gone = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
    const body =
      paragraph(words('A')) +
      paragraph(words('B') + gone('b')) +
      paragraph(gone('c')) +
      table([cell('D'), `<w:tc>${paragraph(words('E') + words('e', '<w:vanish/>'))}</w:tc>`], [cell('1'), cell('2')]);
    const foot = { kind: 'footer' as const, text: `<w:ftr xmlns:w="w">${paragraph(words('Trang 1'))}</w:ftr>` };
    expect(read(body, { furniture: [foot] }).removed?.map(({ line, text, where }) => [text, line, where])).toEqual([
      ['b', 2, undefined],
      ['c', 3, undefined],
      ['e', 3, undefined],
      ['Trang 1', 1, 'chân trang (Footer)'],
    ]);
  });

  test('running heads and feet are listed, and an editor is told when they look official', () => {
    const head = (text: string) => `<w:hdr xmlns:w="w">${paragraph(words(text))}</w:hdr>`;
    const source = read(paragraph(words('A')), {
      furniture: [
        { kind: 'footer', text: head('Trang 1') },
        { kind: 'header', text: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
      ],
    });
    expect(source.removed?.map(({ text }) => text)).toEqual(['Trang 1', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(source.messages.map(({ ruleId }) => ruleId)).toEqual(['import/docx-running-head']);
  });
});

describe('tables', () => {
  test('the head of a document is read cell by cell', () => {
    expect(
      linesOf(table([cell('UBND', 'TỈNH A'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')], [cell('Số: 1/QĐ'), cell('A, ngày 1')])),
    ).toEqual(['UBND', 'TỈNH A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 1/QĐ', 'A, ngày 1']);
  });

  test('a table of data is a row to a line, and told', () => {
    const body = paragraph(words('X')) + table([cell('STT'), cell('Việc')], [cell('1'), cell('A', 'B')]);
    expect(linesOf(body)).toEqual(['X', 'STT\tViệc', '1\tA B']);
    expect(read(body).messages[0]).toMatchObject({ ruleId: 'import/table', place: { line: 2 } });
  });

  test('a table with merged cells and a table in a cell is read cell by cell, and told', () => {
    const merged = `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph(words('1'))}</w:tc>`;
    const below = `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('')}</w:tc>`;
    const nested = `<w:tc>${table([cell('a'), cell('b')])}${paragraph(words('c'))}</w:tc>`;
    const body = paragraph(words('X')) + table([merged, nested], [below, cell('d')]);
    expect(linesOf(body)).toEqual(['X', '1', 'a', 'b', 'c', 'd']);
    expect(read(body).messages).toMatchObject([{ ruleId: 'import/table', place: { line: 2 }, found: '1' }]);
    expect(read(body).messages[0]?.reason).toContain('từ dòng 2, 5 dòng');
  });

  test('a frame around text is no table to tell', () => {
    expect(rulesOf(table([cell('Điều 1. A', 'B')]) + table([cell('A'), cell('B')]))).toEqual([]);
  });
});

test('footnotes stand at the end under their marks', () => {
  const footnotes = `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${paragraph(words('Sửa đổi theo Luật B'))}</w:footnote></w:footnotes>`;
  const body = paragraph(`${words('Luật A')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + paragraph(words('C'));
  expect(linesOf(body, { footnotes })).toEqual(['Luật A[1]', 'C', '[1] Sửa đổi theo Luật B']);
});

test('a text box is read once, after the paragraph that holds it', () => {
  const box = `<w:txbxContent>${paragraph(words('Khung'))}</w:txbxContent>`;
  const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(linesOf(paragraph(words('A') + drawing) + paragraph(words('B')))).toEqual(['A', 'Khung', 'B']);
});

test('a paragraph is whole unless it was broken by hand; page breaks are told', () => {
  const body =
    paragraph(words('A')) +
    paragraph('<w:r><w:br w:type="page"/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r>') +
    paragraph(words('D'), '<w:pageBreakBefore/>');
  expect(read(body).lines).toEqual([
    { text: 'A', line: 1, before: 'blank', whole: true },
    { text: 'B', line: 2, before: 'page' },
    { text: 'C', line: 3, before: 'line' },
    { text: 'D', line: 4, before: 'page', whole: true },
  ]);
});

test('numbers come from the style where the paragraph names none', () => {
  const numbering =
    '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/><w:pStyle w:val="Dieu"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num></w:numbering>';
  const styles =
    '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style></w:styles>';
  const off = '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>';
  const body =
    paragraph(words('A'), '<w:pStyle w:val="Dieu"/>') + paragraph(words('B'), off) + paragraph(words('C'), '<w:pStyle w:val="Con"/>');
  expect(linesOf(body, { numbering, styles })).toEqual(['Điều 1. A', 'B', 'Điều 2. C']);
});

test.each(['', '<a', '<w:document xmlns:w="w"/>', 'Điều 1.'])('what is no Word document (%j) is said to be broken', (document) => {
  const result = readDocx(
    { document, numbering: undefined, styles: undefined, footnotes: undefined, endnotes: undefined, furniture: [] },
    'a.docx',
  );
  expect(result.stage === 'unreadable' && result.message.ruleId).toBe('import/unreadable-broken-docx');
});
