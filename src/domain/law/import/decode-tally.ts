import type { Message, Severity } from '../../message.ts';

/** One kind of decision in one file: how often, where first, and what was read as what. */
interface Tally {
  count: number;
  readonly lines: number[];
  found?: string;
  expected?: string;
}

export type Tallies = Map<string, Tally>;

const shownLines = 5;
const shownLetters = 80;

const short = (text: string): string => (text.length > shownLetters ? `${text.slice(0, shownLetters - 1).trimEnd()}…` : text);

/** Counts a decision; the first one keeps its words as evidence. */
export function tally(tallies: Tallies, kind: string, line: number, found: string, expected?: string, count = 1): void {
  const known = tallies.get(kind);
  if (known === undefined) {
    tallies.set(kind, { count, lines: [line], found: short(found), ...(expected === undefined ? {} : { expected: short(expected) }) });
    return;
  }
  known.count += count;
  if (known.lines.length < shownLines && known.lines.at(-1) !== line) known.lines.push(line);
}

interface Words {
  readonly severity: Severity;
  readonly reason: string;
  readonly fix: string;
}

const compare = 'Đối chiếu vài chỗ với bản gốc.';

/** What is said of each kind; `#` stands for the count. */
const words: Readonly<Record<string, Words>> = {
  'encoding-tcvn3': {
    severity: 'note',
    reason: '# dòng viết bằng bảng mã cũ TCVN3 (ABC, phông .VnTime), đã chuyển sang Unicode.',
    fix: `${compare} Chữ hoa có dấu đứng đầu câu không có mã riêng trong TCVN3 nên có thể thành chữ thường.`,
  },
  'encoding-vni': {
    severity: 'note',
    reason: '# dòng viết bằng bảng mã cũ VNI-Windows (phông VNI-Times), đã chuyển sang Unicode.',
    fix: compare,
  },
  'encoding-utf8-misread': {
    severity: 'note',
    reason: '# dòng là UTF-8 bị đọc như windows-1252, đã đọc lại đúng.',
    fix: compare,
  },
  'capitals-raised': {
    severity: 'note',
    reason: '# chữ có dấu nằm giữa các chữ hoa được viết hoa: TCVN3 chỉ có chữ thường, phông .VnTimeH vẽ chúng thành chữ hoa.',
    fix: 'Đối chiếu các dòng viết hoa với bản gốc.',
  },
  'capital-may-be-lost': {
    severity: 'warning',
    reason: '# đoạn có số mở đầu bằng chữ thường có dấu: chữ hoa có dấu không có mã trong TCVN3.',
    fix: 'Nếu bản gốc in chữ hoa ở đó (như "Ủy ban") thì sửa sau khi nhập.',
  },
  'hyphen-as-letter': {
    severity: 'note',
    reason: '# dấu gạch nối được đọc là chữ ư: mã của ư trong TCVN3 là dấu gạch nối mềm, nhiều phần mềm đổi thành gạch nối thường.',
    fix: compare,
  },
  'legacy-left': {
    severity: 'warning',
    reason: '# dòng có chữ trông như bảng mã cũ nhưng không đủ chắc chắn để chuyển; giữ nguyên như nguồn.',
    fix: 'Xem từng dòng; nếu đúng là bảng mã cũ thì chuyển dòng đó sang Unicode trong tệp nguồn rồi nhập lại.',
  },
  'letter-may-be-lost': {
    severity: 'warning',
    reason:
      'Phần chuyển từ TCVN3 không có chữ ư nào: chữ này có mã của dấu gạch nối mềm, thường bị phần mềm xóa mất ("người" thành "ngời").',
    fix: 'Lấy lại tệp gốc (tệp Word chưa chép qua phần mềm khác) rồi nhập lại.',
  },
  nfc: {
    severity: 'note',
    reason: '# dòng viết chữ và dấu rời nhau (Unicode tổ hợp), đã ghép thành Unicode dựng sẵn.',
    fix: 'Không phải làm gì.',
  },
  'mark-order': { severity: 'note', reason: '# chữ có các dấu rời đứng sai thứ tự, đã xếp lại và ghép.', fix: compare },
  'mark-left': {
    severity: 'warning',
    reason: '# dấu rời không ghép được với chữ đứng trước.',
    fix: 'Xem chỗ này trong bản gốc và sửa tệp nguồn.',
  },
  'invisible-removed': {
    severity: 'note',
    reason: '# ký tự không nhìn thấy (độ rộng bằng không, gạch nối mềm, ký tự điều khiển) đã bỏ.',
    fix: 'Không phải làm gì.',
  },
  'space-kind': {
    severity: 'note',
    reason: '# khoảng trắng đặc biệt (không ngắt dòng, hẹp, rộng) đã đổi thành khoảng trắng thường.',
    fix: 'Không phải làm gì.',
  },
  'control-as-punctuation': {
    severity: 'note',
    reason: '# ký tự điều khiển là dấu câu của windows-1252 bị đọc như ISO-8859-1, đã đọc lại.',
    fix: 'Không phải làm gì.',
  },
  'eth-for-d': {
    severity: 'note',
    reason: 'Cả tệp viết chữ Ð (eth, U+00D0) hoặc chữ giống hệt thay chữ Đ (U+0110): # tiếng chỉ đúng khi viết Đ đã được đổi.',
    fix: compare,
  },
  'look-alike-letter': {
    severity: 'warning',
    reason: '# chữ của bảng chữ khác (Ð, chữ Kirin, chữ Hy Lạp, chữ ghép) trông giống chữ Việt; giữ nguyên như nguồn.',
    fix: 'Nếu bản gốc in chữ Việt ở đó thì sửa trong tệp nguồn rồi nhập lại.',
  },
  'lost-letter': {
    severity: 'warning',
    reason: '# chữ đã mất từ trước (ký tự U+FFFD): tệp từng được đọc bằng sai bảng mã rồi ghi lại.',
    fix: 'Không khôi phục được từ tệp này. Lấy lại tệp gốc.',
  },
  'private-use': {
    severity: 'warning',
    reason: '# ký hiệu riêng của một phông chữ (thường là dấu đầu dòng của Word), không đọc được nếu không có phông.',
    fix: 'Xem ký hiệu trong bản gốc và thay bằng ký hiệu Unicode trong tệp nguồn.',
  },
};

/** One message a kind, in the order of their first line. */
export function tallyMessages(tallies: Tallies, file: string): Message[] {
  return [...tallies].map(([kind, { count, lines, found, expected }]) => {
    const said = words[kind] ?? { severity: 'warning', reason: kind, fix: compare };
    const where = lines.length > 1 || count > 1 ? ` Dòng: ${lines.join(', ')}${lines.length === shownLines ? ' …' : ''}.` : '';
    return {
      ruleId: `import/${kind}`,
      severity: said.severity,
      place: { file, line: lines[0] ?? 1 },
      reason: said.reason.replace('#', String(count)) + where,
      ...(found === undefined || found === '' ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
      fix: said.fix,
    };
  });
}
