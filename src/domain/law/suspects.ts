import type { Message } from '../message.ts';
import { classify } from './lines.ts';
import type { Law, LawNode, Line, Part } from './model.ts';

/** Lines that were read as plain words, but whose look says that the official text means a provision; `unclosed` open a quotation without end. */
export function suspectMessages(law: Law, file: string, unclosed: ReadonlySet<Line>): Message[] {
  const messages: Message[] = [];
  for (const part of law.parts) {
    for (const line of part.head) if (line.kind === 'trich-yeu' || line.kind === 'co-quan') addLookAlike(line, file, messages);
    addNodeSuspects(part.body, { file, unclosed, messages });
    messages.push(...lostInFoot(part, file));
  }
  return messages;
}

interface Suspecting {
  readonly file: string;
  readonly unclosed: ReadonlySet<Line>;
  readonly messages: Message[];
}

function addNodeSuspects(nodes: readonly LawNode[], suspecting: Suspecting): void {
  const { file, unclosed, messages } = suspecting;
  let inside = false;
  for (const node of nodes) {
    if (node.quoted === true && !inside) messages.push(quotedProvision(node.line, file));
    inside = node.quoted === true;
    if (!inside && node.level === 'doan') addLookAlike(node.line, file, messages);
    if (!inside && unclosed.has(node.line)) messages.push(unclosedQuotation(node.line, file));
    addNodeSuspects(node.children, suspecting);
  }
}

const documents = 'Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị|Thông|Quyết|Quy|Điều lệ|Kế hoạch|Chỉ thị';

/** How numbers look that transcriptions and web pages bend: the reader would take them for provisions, the parser does not. */
const looks: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}(?:\.\d{1,2}){1,4}\.?(?=\p{Lu})/u, 'Sau số và dấu chấm cần một khoảng trắng.'],
  [/^\(?\d{1,3}\)|^\([a-zđ]\)/u, 'Khoản viết số và dấu chấm (1.), điểm viết chữ và một ngoặc (a).'],
  [/^[a-zđ][./](?=\s)|^\d{1,3}\/(?=\s)/u, 'Khoản viết số và dấu chấm (1.), điểm viết chữ và một ngoặc (a).'],
  [/^(?:\d{1,3}[a-zđ]?|[IVX]+)\.(?=\p{L})/u, 'Sau số và dấu chấm cần một khoảng trắng.'],
  [
    new RegExp(`^(?:Điều|ĐIỀU)\\s+\\d+[a-zđ]?(?:\\s*[-–—)]|\\s+(?!(?:${documents})(?=\\s))\\p{Lu})`, 'u'),
    'Sau số điều cần dấu chấm hoặc dấu hai chấm.',
  ],
  [/^(?:Điều|ĐIỀU)\s+\d+[a-zđ]?[.:](?=\p{L})/u, 'Sau số và dấu chấm cần một khoảng trắng.'],
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
  if (!/^[\d(a-zđIVXĐDÐK]/u.test(text)) return undefined;
  const look = looks.find(([pattern]) => pattern.test(text));
  if (look !== undefined) return look[1];
  const raised = lowered.test(text) && classify(text.charAt(0).toUpperCase() + text.slice(1)).level !== 'doan';
  return raised ? 'Tên của đơn vị (Điều, Chương, Mục, Phần) viết hoa chữ đầu.' : undefined;
}

function addLookAlike(line: Line, file: string, messages: Message[]): void {
  const why = whyLookAlike(line.text);
  if (why === undefined) return;
  messages.push(
    warning('look-alike-number', line, file, {
      reason: `Dòng này trông như có số nhưng được đọc là đoạn thường, nên không có mỏ neo riêng. ${why}`,
      fix: 'Đối chiếu văn bản nguồn. Nếu khi chép bị lệch thì viết lại đúng như nguồn; nếu nguồn đúng như vậy thì giữ nguyên.',
    }),
  );
}

/** A law that amends another quotes its provisions over several lines; their numbers are not numbers of this law. */
function quotedProvision(line: Line, file: string): Message {
  return {
    ...warning('quoted-provision', line, file, {
      reason: 'Từ đây văn bản trích lời của một văn bản khác; các số bên trong lời trích không có mỏ neo như số của chính văn bản này.',
      fix: 'Không phải làm gì. Muốn dẫn lời trích thì dẫn điều khoản đứng ngay trước dấu mở ngoặc kép.',
    }),
    severity: 'note',
  };
}

function unclosedQuotation(line: Line, file: string): Message {
  return warning('quote-unclosed', line, file, {
    reason: 'Dấu ngoặc kép mở lời trích ở đây không thấy đóng; các số bên trong lời trích sẽ có mỏ neo như số của chính văn bản này.',
    fix: 'Đối chiếu văn bản nguồn. Thiếu dấu đóng vì chép lệch thì chép lại đúng như nguồn; nếu nguồn đúng như vậy thì không dẫn tới các mỏ neo đó.',
  });
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
