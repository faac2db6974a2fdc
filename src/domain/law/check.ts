import type { Message } from '../message.ts';
import { type LevelId, levels } from './levels.ts';
import type { Law, LawNode, Line } from './model.ts';
import { placeOf, pointLetters, toRoman } from './numbering.ts';
import { suspectMessages, whyLookAlike } from './suspects.ts';

/** Messages about a law that has been read: numbers out of order, torn paragraphs, marks that are not official words, lines that look like more than they were read as. */
export function checkLaw(law: Law, file: string, unclosed: ReadonlySet<Line> = new Set()): Message[] {
  const messages: Message[] = [];
  for (const part of law.parts) walk(part.body, { file, messages, throughDocument: new Map() });
  for (const message of suspectMessages(law, file, unclosed)) messages.push(message);
  if (law.parts.every((part) => part.body.length === 0)) messages.push(noProvisions(file));
  return messages.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
}

interface Walk {
  readonly file: string;
  readonly messages: Message[];
  /** The last node of each level whose numbers run through the whole document. */
  readonly throughDocument: Map<LevelId, LawNode>;
}

function walk(nodes: readonly LawNode[], state: Walk): void {
  const amongSiblings = new Map<LevelId, LawNode>();
  for (const node of nodes) {
    const { scope, numbering } = levels[node.level];
    if (scope === 'document') checkNumber(node, state.throughDocument, state);
    else if (numbering !== 'position') checkNumber(node, amongSiblings, state);
    checkNode(node, state);
    walk(node.children, state);
  }
}

/** Compares each number with the one before it on the same level. */
function checkNumber(node: LawNode, last: Map<LevelId, LawNode>, { file, messages }: Walk): void {
  const before = last.get(node.level);
  last.set(node.level, node);
  const place = placeOf(node.number);
  if (place === undefined) return;
  const placeBefore = before === undefined ? 0 : placeOf(before.number);
  if (placeBefore === undefined || place === placeBefore + 1) return;
  messages.push(place === placeBefore ? repeated(node, file) : outOfOrder(node, nameOf(node, spell(node, placeBefore + 1)), file));
}

function spell(node: LawNode, place: number): string {
  const { numbering } = levels[node.level];
  if (numbering === 'letters') return pointLetters[place - 1] ?? '?';
  return /^[IVX]+$/u.test(node.number) ? toRoman(place) : String(place);
}

function nameOf(node: LawNode, number = node.number): string {
  return `${levels[node.level].word} ${number}`;
}

function checkNode(node: LawNode, { file, messages }: Walk): void {
  const { text } = node.line;
  const found = text.slice(0, 60);
  const place = { file, line: node.line.line };
  if (node.level === 'doan' && node.quoted !== true && /^\p{Ll}/u.test(text) && whyLookAlike(text) === undefined) {
    messages.push({
      ruleId: 'law/torn-paragraph',
      severity: 'warning',
      place,
      reason: 'Đoạn bắt đầu bằng chữ thường: có thể một câu đã bị ngắt đôi khi chép.',
      found,
      fix: 'Đối chiếu văn bản nguồn. Nếu câu bị ngắt trang thì nối lại, chỉ đổi khoảng trắng.',
    });
  }
  // "(**)" points to a note under a form, "#1" is a number: neither is Markdown.
  if (/^#{1,6}(?:\s|$)|\*\*[^\s*)]/u.test(text)) {
    messages.push({
      ruleId: 'law/markdown-mark',
      severity: 'error',
      place,
      reason: 'Lời văn bản có dấu của Markdown.',
      found,
      fix: 'Bỏ dấu # ở đầu dòng và dấu **; thân văn bản chỉ có lời chính thức.',
    });
  }
  if (node.level !== 'doan' && node.words === '' && node.title === undefined && node.children.length === 0) {
    messages.push({
      ruleId: 'law/empty-provision',
      severity: 'warning',
      place,
      reason: `Có số mà không có lời: ${node.marker}`,
      found,
      fix: 'Đối chiếu văn bản nguồn; nối lời của điều khoản vào cùng dòng với số.',
    });
  }
}

function repeated(node: LawNode, file: string): Message {
  return {
    ruleId: 'law/number-repeated',
    severity: 'warning',
    place: { file, line: node.line.line },
    reason: `Số lặp lại: ${nameOf(node)} đứng hai lần liền nhau.`,
    found: node.line.text.slice(0, 60),
    fix: 'Đối chiếu văn bản nguồn. Nếu nguồn đúng như vậy thì giữ nguyên và ghi vào "Ghi chú về lời văn".',
  };
}

function outOfOrder(node: LawNode, expected: string, file: string): Message {
  return {
    ruleId: 'law/number-out-of-order',
    severity: 'warning',
    place: { file, line: node.line.line },
    reason: 'Số không liền với số đứng trước.',
    expected,
    found: nameOf(node),
    fix: 'Đối chiếu văn bản nguồn. Nếu nguồn đúng như vậy thì giữ nguyên và ghi vào "Ghi chú về lời văn".',
  };
}

function noProvisions(file: string): Message {
  return {
    ruleId: 'law/no-provisions',
    severity: 'error',
    place: { file, line: 1 },
    reason: 'Văn bản không có điều khoản hay đoạn nào.',
    fix: 'Chép toàn bộ lời văn bản vào phần thân, mỗi đoạn cách nhau một dòng trống.',
  };
}
