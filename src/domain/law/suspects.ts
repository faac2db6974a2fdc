import type { Message } from '../message.ts';
import { classify } from './lines.ts';
import type { Law, LawNode, Line, Part } from './model.ts';

/** Lines that were read as plain words, but whose look says that the official text means a provision. */
export function suspectMessages(law: Law, file: string): Message[] {
  return law.parts.flatMap((part) => [
    ...part.head.filter(({ kind }) => kind === 'trich-yeu' || kind === 'co-quan').flatMap((line) => lookAlike(line, file)),
    ...bareLines(part.body).flatMap((line) => [...lookAlike(line, file), ...quotedProvision(line, file)]),
    ...lostInFoot(part, file),
  ]);
}

function bareLines(nodes: readonly LawNode[]): Line[] {
  return nodes.flatMap((node) => [...(node.level === 'doan' ? [node.line] : []), ...bareLines(node.children)]);
}

const documents = 'Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị|Thông|Quyết|Quy|Điều lệ|Kế hoạch|Chỉ thị';

/** How numbers look that transcriptions and web pages bend: the reader would take them for provisions, the parser does not. */
const looks: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}(?:\.\d{1,2}){1,3}(?:\.(?=\s|$)|(?=\s+\p{Lu}))/u, 'Số có nhiều tầng (1.1.) không phải số của khoản.'],
  [/^\(?\d{1,3}\)|^\([a-zđ]\)/u, 'Khoản viết số và dấu chấm (1.), điểm viết chữ và một ngoặc (a).'],
  [/^[a-zđ][./](?=\s)|^\d{1,3}\/(?=\s)/u, 'Khoản viết số và dấu chấm (1.), điểm viết chữ và một ngoặc (a).'],
  [/^(?:\d{1,3}[a-zđ]?|[IVX]+)\.(?=\p{L})/u, 'Sau số và dấu chấm cần một khoảng trắng.'],
  [
    new RegExp(`^(?:Điều|ĐIỀU)\\s+\\d+[a-zđ]?(?:\\s*[-–—)]|\\s+(?!(?:${documents})(?=\\s))\\p{Lu})`, 'u'),
    'Sau số điều cần dấu chấm hoặc dấu hai chấm.',
  ],
  [/^[DÐ]iều\s+\d+/u, 'Chữ đầu của "Điều" không phải chữ Đ.'],
  [/^(?:khoản\s+\d+|điểm\s+[a-zđ])\s*[.:)]/iu, 'Khoản chỉ viết số (1.), điểm chỉ viết chữ và ngoặc (a).'],
];
const lowered = /^(?:điều|chương|mục|tiểu mục|phần)\s/u;

/**
 * Why a line that is no provision looks like one; undefined when it does not.
 *
 * @example whyLookAlike('1) Phạm vi') // 'Khoản viết số và dấu chấm (1.), điểm viết chữ và một ngoặc (a).'
 */
export function whyLookAlike(text: string): string | undefined {
  const look = looks.find(([pattern]) => pattern.test(text));
  if (look !== undefined) return look[1];
  const raised = lowered.test(text) && classify(text.charAt(0).toUpperCase() + text.slice(1)).level !== 'doan';
  return raised ? 'Tên của đơn vị (Điều, Chương, Mục, Phần) viết hoa chữ đầu.' : undefined;
}

function lookAlike(line: Line, file: string): Message[] {
  const why = whyLookAlike(line.text);
  if (why === undefined) return [];
  return [
    warning('look-alike-number', line, file, {
      reason: `Dòng này trông như có số nhưng được đọc là đoạn thường, nên không có mỏ neo riêng. ${why}`,
      fix: 'Đối chiếu văn bản nguồn. Nếu khi chép bị lệch thì viết lại đúng như nguồn; nếu nguồn đúng như vậy thì giữ nguyên.',
    }),
  ];
}

const quotedLevel = /^(?:Phần|Chương|Mục|Tiểu mục|Điều|Khoản|Điểm)\s/iu;

/** A law that amends another quotes its provisions over several lines; their numbers are not numbers of this law. */
function quotedProvision(line: Line, file: string): Message[] {
  const words = /^[“"«]\s*(.*)$/u.exec(line.text)?.[1];
  if (words === undefined || /[”"»]/u.test(words)) return [];
  const { marker, level } = classify(words);
  const provision = quotedLevel.test(words) || (marker !== '' && level !== 'gach' && level !== 'cong');
  if (!provision) return [];
  return [
    warning('quoted-provision', line, file, {
      reason: 'Từ đây văn bản trích lời của một văn bản khác; các số bên trong lời trích sẽ có mỏ neo như số của chính văn bản này.',
      fix: 'Không dẫn tới các mỏ neo nằm trong lời trích. Dẫn tới điều khoản đứng ngay trước dấu mở ngoặc kép.',
    }),
  ];
}

const provisionLevels: readonly string[] = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'muc-la-ma', 'khoan'];

/** Everything after the recipients or the signature counts as closing: provisions there would have no anchors. One message a part. */
function lostInFoot(part: Part, file: string): Message[] {
  const lost = part.foot.filter(
    ({ text }) => /^(?:PHỤ LỤC|Phụ lục)(?=[\s.:]|$)/u.test(text) || provisionLevels.includes(classify(text).level),
  );
  const [first] = lost;
  if (first === undefined) return [];
  return [
    warning('provision-in-foot', first, file, {
      reason: `Sau nơi nhận hoặc chữ ký còn ${String(lost.length)} dòng trông như điều khoản hay phụ lục. Chúng được đọc là phần cuối văn bản nên không có mỏ neo.`,
      fix: 'Đối chiếu văn bản nguồn. Văn bản kèm theo cần tên viết hoa trên một dòng, rồi dòng "(Kèm theo …)" trong bốn dòng sau. Xem nơi nhận, chữ ký có bị chép lẫn vào giữa văn bản không.',
    }),
  ];
}

function warning(rule: string, line: Line, file: string, words: { readonly reason: string; readonly fix: string }): Message {
  return { ruleId: `law/${rule}`, severity: 'warning', place: { file, line: line.line }, found: line.text.slice(0, 60), ...words };
}
