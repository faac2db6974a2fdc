import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-check/check-content.ts';
import { deadCitations, formatMessages } from '../../../src/integrations/content-check/format.ts';
import { textLock } from '../../../src/integrations/content-check/text-lock.ts';
import { cardFile, changed, contentWith } from '../../support/content.ts';

/** Cards, drafts and relations of official documents. */
const around = { today: '2026-11-22', pages: ['/', '/thu-tuc/', '/lien-he/'], uploads: [] };
type Changes = Readonly<Record<string, string | undefined>>;
const check = (changes: Changes, today = around.today) => checkContent(contentWith(changes), { ...around, today });
const told = (changes: Changes, today?: string) => check(changes, today).map(({ ruleId, severity }) => `${severity} ${ruleId}`);
const explained = (changes: Changes) => formatMessages(check(changes));

const law = 'van-ban/qd-1';
const relation = (type: string, document: string, more = '') => ({ relations: `\n  - type: ${type}\n    document: ${document}${more}` });
const older = { issuedOn: '2019-06-14', effectiveFrom: '2020-01-01' };
const newer = { issuedOn: '2025-12-10', effectiveFrom: '2026-07-01' };
const ended = { state: 'het-hieu-luc' };
type Fields = Readonly<Record<string, string>>;
const card = (name: string, first: Fields = {}, second: Fields = {}) => cardFile(name, { ...first, ...second });

describe('cards', () => {
  test('a card stands beside texts held whole', () => {
    expect(
      explained({ 'van-ban/nd-1': card('Nghị định 1', { number: '1/2026/NĐ-CP', province: 'ca-mau', citedAs: '\n  - Nghị định số 1' }) }),
    ).toBe('');
  });

  test('a provision of a card is named in words, not by an anchor', () => {
    const cites = (type: string, provision: string) => ({
      'van-ban/nd-1': card('Nghị định 1'),
      ...changed(
        'thu-tuc/xin-xac-nhan',
        'type: luu\n    document: qd-1\n    provision: dieu-2',
        `type: ${type}\n    document: nd-1\n    provision: ${provision}`,
      ),
    });
    expect(explained(cites('dan-chieu', 'khoản 2 Điều 5'))).toBe('');
    expect(explained(cites('luu', 'dieu-2'))).toMatchInlineSnapshot(`
      "content/thu-tuc/xin-xac-nhan.md
        LỖI (basis[0].document): Căn cứ › căn cứ 1 › Văn bản có toàn văn: cổng mới có thẻ của văn bản này, chưa có toàn văn, nên không dẫn tới mỏ neo được.
            Đang là:  nd-1
            Cách sửa: Chọn kiểu căn cứ "ghi điều khoản bằng lời" (dan-chieu). [content/text-not-held]"
    `);
  });

  test('words keep pointing to a document whose text is held', () => {
    const words = changed(
      'thu-tuc/xin-xac-nhan',
      'type: luu\n    document: qd-1\n    provision: dieu-2',
      'type: dan-chieu\n    document: qd-1\n    provision: Điều 2',
    );
    expect(explained(words)).toBe('');
  });

  test('a card has no body, and no field of a text', () => {
    expect(told({ 'van-ban/nd-1': `${card('Nghị định 1')}\nĐiều 1. Phạm vi.\n` })).toEqual(['error content/body-not-shown']);
    expect(told({ 'van-ban/nd-1': card('Nghị định 1', { summary: 'Một nghị định.' }) })).toEqual(['error content/unknown-field']);
  });

  test('a link to a provision of a card leads nowhere', () => {
    const link = (path: string) => ({
      'van-ban/nd-1': card('Nghị định 1'),
      ...changed('thu-tuc/xin-xac-nhan', '(/thu-tuc/)', `(${path})`),
    });
    expect(told(link('/van-ban/nd-1/'))).toEqual([]);
    expect(told(link('/van-ban/nd-1/#dieu-2'))).toEqual(['error content/broken-link']);
  });

  test('an entry says whether it holds the text', () => {
    expect(explained(changed(law, 'fullText: true\n', ''))).toMatchInlineSnapshot(`
      "content/van-ban/qd-1.md
        LỖI (fullText): Có toàn văn: thiếu trường bắt buộc này.
            Cần là:   true (văn bản có toàn văn), false (thẻ văn bản)
            Cách sửa: Điền trường này. Gợi ý: true: thân tệp là lời văn bản. false: tệp chỉ là thẻ. [content/missing-field]"
    `);
  });
});

describe('drafts of the importer', () => {
  const unfinished = (status: string) => ({
    [law]: [
      ['status: da-dang', `status: ${status}`],
      ['summary: Một quy chế.', 'summary: Chưa có tóm tắt.'],
      ['topics:\n  - phoi-hop', 'topics: []'],
    ].reduce((text, [from = '', to = '']) => text.replace(from, to), changed(law, 'fullText', 'fullText')[law] ?? ''),
    'thu-tuc/xin-xac-nhan': undefined,
  });
  test('wait for summary and topics', () => {
    expect(told(unfinished('nhap'))).toEqual([]);
  });
  test('are finished before they are published', () => {
    expect(explained(unfinished('da-dang'))).toMatchInlineSnapshot(`
      "content/van-ban/qd-1.md
        LỖI (summary): Tóm tắt một câu: văn bản đã đăng thì phải có tóm tắt.
            Đang là:  Chưa có tóm tắt.
            Cách sửa: Viết một câu tóm tắt, hoặc để "Bản nháp, chưa đăng". [content/unfinished-text]
        LỖI (topics): Chủ đề: văn bản đã đăng thì phải có ít nhất một chủ đề.
            Đang là:  []
            Cách sửa: Chọn chủ đề, hoặc để "Bản nháp, chưa đăng". [content/unfinished-text]"
    `);
  });
});

describe('what the importer wrote by itself is not published as checked', () => {
  const imported = (status: string, reason: string, source: string) => ({
    [law]: (changed(law, 'status: da-dang', `status: ${status}`)[law] ?? '')
      .replace(/stateReason: .*/u, `stateReason: ${reason}`)
      .replace(/(source:\n {2}name: ).*/u, `$1${source}`),
    'thu-tuc/xin-xac-nhan': undefined,
  });
  const machine = ['Mới nhập, chưa ai xác minh tình trạng hiệu lực.', '\'Tệp "a.docx"; chưa ghi nơi công bố\''] as const;
  test('a draft may wait', () => {
    expect(told(imported('nhap', ...machine))).toEqual([]);
  });
  test('a published text is told what to do', () => {
    expect(explained(imported('da-dang', ...machine))).toMatchInlineSnapshot(`
      "content/van-ban/qd-1.md
        LỖI (stateReason): Lý do: văn bản đã đăng thì phải có người xem tình trạng hiệu lực; câu này là câu máy ghi khi nhập.
            Đang là:  Mới nhập, chưa ai xác minh tình trạng hiệu lực.
            Cách sửa: Tìm xem văn bản còn hiệu lực không, viết kết quả vào ô này (chưa rõ thì ghi đã tìm ở đâu), rồi ghi ngày bạn kiểm tra; hoặc để "Bản nháp, chưa đăng". [content/unfinished-text]
        LỖI (source.name): Bản nguồn › Nguồn: văn bản đã đăng thì phải nói bản nguồn do ai công bố.
            Đang là:  Tệp "a.docx"; chưa ghi nơi công bố
            Cách sửa: Ghi ai công bố bản này, ở đâu; không tìm được thì ghi "không rõ nơi công bố"; hoặc để "Bản nháp, chưa đăng". [content/unfinished-text]"
    `);
  });
  test('a person who looked and found nothing may say so', () => {
    expect(
      told(imported('da-dang', 'Đã tìm ở công báo tỉnh ngày 22/11/2026, chưa thấy văn bản thay thế.', 'Bản chép; không rõ nơi công bố')),
    ).toEqual([]);
  });
});

describe('relations', () => {
  const pair = (first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) => ({
    'van-ban/luat-cu': card('Luật cũ', older, first),
    'van-ban/luat-moi': card('Luật mới', newer, second),
  });

  test('stated once, on the document that acts', () => {
    expect(explained(pair(ended, relation('thay-the', 'luat-cu')))).toBe('');
  });

  test.each([
    ['to a document that is not there', pair({}, relation('thay-the', 'luat-khac')), 'dangling-reference'],
    ['to itself', pair({}, relation('can-cu', 'luat-moi')), 'relation-to-itself'],
    ['of a kind that nobody knows', pair({}, relation('thay', 'luat-cu')), 'unknown-value'],
    ['by an older document', pair(relation('sua-doi', 'luat-moi'), {}), 'relation-before-document'],
    [
      'said twice',
      pair(ended, { relations: `${relation('thay-the', 'luat-cu').relations}${relation('thay-the', 'luat-cu').relations}` }),
      'relation-twice',
    ],
    ['replaced and still in force', pair({}, relation('thay-the', 'luat-cu')), 'state-against-relation'],
    ['repealed and still in force', pair({}, relation('bai-bo', 'luat-cu')), 'state-against-relation'],
  ])('%s', (_name, changes, rule) => {
    const messages = check(changes);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([`content/${rule}`]);
    expect(formatMessages(messages)).toMatchSnapshot();
  });

  test('two documents that replace each other', () => {
    const changes = pair({ ...ended, ...relation('thay-the', 'luat-moi') }, relation('thay-the', 'luat-cu'));
    expect(told(changes)).toContain('error content/relation-both-ways');
    expect(explained(changes)).toMatchSnapshot();
  });

  test('two documents that rest on each other', () => {
    const same = { issuedOn: '2025-12-10' };
    expect(told(pair({ ...same, ...relation('can-cu', 'luat-moi') }, relation('huong-dan', 'luat-cu')))).toContain(
      'error content/relation-both-ways',
    );
  });

  test('a part that is replaced leaves the rest in force; so does a document that is amended', () => {
    expect(told(pair({}, relation('thay-the', 'luat-cu', '\n    provision: Điều 5')))).toEqual([]);
    expect(told(pair({}, relation('sua-doi', 'luat-cu')))).toEqual([]);
  });

  test('a document holds until the day the next one takes effect; whoever checked it before that day is reminded', () => {
    const next = { ...relation('thay-the', 'luat-cu'), effectiveFrom: '2027-01-01', state: 'chua-co-hieu-luc' };
    expect(told(pair({}, next), '2026-12-31')).toEqual([]);
    expect(told(pair({}, next), '2027-01-01')).toContain('warning content/state-against-relation');
  });

  test('a draft replaces nothing yet', () => {
    expect(told(pair({}, { ...relation('thay-the', 'luat-cu'), status: 'nhap' }))).toEqual([]);
  });
});

describe('citations of a text', () => {
  const words = [
    'Số: 1/QĐ-UBND',
    'QUYẾT ĐỊNH',
    'Căn cứ Luật Thi hành án hình sự ngày 14 tháng 6 năm 2019;',
    'Căn cứ Nghị định số 49/2020/NĐ-CP ngày 17/4/2020 của Chính phủ;',
    'QUYẾT ĐỊNH:',
    'Điều 1. Thực hiện khoản 2 Điều 5 Nghị định số 49/2020/NĐ-CP và Thông tư số 7/2021/TT-BCA.',
    'Điều 2. Giúp người từng làm lỗi theo Điều 1 và Điều 7 Quyết định này.',
  ];
  const body = `\n${words.join('\n\n')}\n`;
  const text = (relations = '[]') => {
    const [head = ''] = changed(law, 'relations: []', `relations: ${relations}`)[law]?.split('\nĐiều 1.') ?? [];
    return { [law]: head.replace(/textSha256: .*/u, `textSha256: ${textLock(body)}`).trimEnd() + `\n${body}` };
  };
  const law2019 = {
    'van-ban/luat-2019': card('Luật Thi hành án hình sự 2019', older, {
      title: 'Luật Thi hành án hình sự',
      type: 'luat',
      effectiveUntil: '2026-07-01',
      ...ended,
    }),
  };
  const stating = (document: string) => text(`\n  - type: can-cu\n    document: ${document}`);

  test('to what the portal does not know are notes, each told once, and listed by the build', () => {
    const messages = check({ ...law2019, ...text() });
    expect(formatMessages(messages)).toMatchSnapshot();
    expect(messages.every(({ severity }) => severity === 'note')).toBe(true);
    expect(deadCitations(messages)).toMatchInlineSnapshot(`
      [
        "content/van-ban/qd-1.md: lời dẫn chưa thành liên kết: 49/2020/NĐ-CP (2 chỗ); 7/2021/TT-BCA; dieu-7",
      ]
    `);
  });

  test('a căn cứ that is stated stands among the căn cứ lines', () => {
    expect(told({ ...law2019, ...stating('luat-2019') })).not.toContain('error content/basis-not-in-text');
    const other = { ...law2019, 'van-ban/nd-1': card('Nghị định 1', older), ...stating('nd-1') };
    expect(formatMessages(check(other).filter(({ severity }) => severity === 'error'))).toMatchSnapshot();
  });

  test('a card for the document makes the note go away', () => {
    const decree = card('Nghị định 49/2020/NĐ-CP', { number: '49/2020/NĐ-CP', issuedOn: '2020-04-17' });
    const left = check({ ...law2019, ...text(), 'van-ban/nd-49-2020': decree }).map(({ found }) => found);
    expect(left).toEqual(['7/2021/TT-BCA', 'dieu-7']);
  });
});
