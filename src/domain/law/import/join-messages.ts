import type { Message } from '../../message.ts';

const shown = 40;

/** A torn word was put together. */
export function tornMessage(file: string, line: number, pieces: readonly string[]): Message {
  return {
    ruleId: 'import/torn-syllable',
    severity: 'note',
    place: { file, line },
    reason: 'Một tiếng bị ngắt qua nhiều dòng đã được ghép lại.',
    found: pieces.join(' / '),
    expected: pieces.join(''),
    fix: 'Đối chiếu với văn bản nguồn nếu tiếng ghép lại trông lạ.',
  };
}

/** Two pieces may be one word or two; they were left apart. */
export function doubtfulMessage(file: string, line: number, left: string, right: string): Message {
  return {
    ruleId: 'import/doubtful-tear',
    severity: 'warning',
    place: { file, line },
    reason: 'Chỗ ngắt dòng này có thể ở giữa một tiếng, cũng có thể ở giữa hai tiếng. Hai phần được để rời.',
    found: `${left} / ${right}`,
    expected: `${left}${right} hay ${left} ${right}`,
    fix: 'Đối chiếu với văn bản nguồn; nếu là một tiếng thì ghép lại trong tệp nguồn rồi nhập lại.',
  };
}

/** Lines were put together to one paragraph; `to` is the last of them. */
export function joinedLinesMessage(file: string, line: number, to: number): Message {
  return {
    ruleId: 'import/joined-lines',
    severity: 'note',
    place: { file, line },
    reason: `Các dòng từ ${String(line)} đến ${String(to)} được nối thành một đoạn.`,
    fix: 'Không cần làm gì, trừ khi đoạn này vốn là nhiều đoạn.',
  };
}

/** A sentence went on behind a blank line or a page break. */
export function runOnMessage(file: string, line: number, gap: 'blank' | 'page', before: string, text: string): Message {
  return {
    ruleId: 'import/run-on',
    severity: 'note',
    place: { file, line },
    reason: `Câu bị ${gap === 'page' ? 'chỗ sang trang' : 'dòng trống'} ngắt làm đôi đã được nối lại.`,
    found: `${before.slice(-shown)} / ${text.slice(0, shown)}`,
    fix: 'Đối chiếu với văn bản nguồn xem đây có đúng là một câu không.',
  };
}
