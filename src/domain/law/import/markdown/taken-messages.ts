import type { Message } from '../../../message.ts';
import type { Removed } from '../stages.ts';

/** So many lines are named for a sign; all stand in `removed`. */
const namedLines = 100;

/** Says what a reader of text took out: what holds words one by one, signs together with their lines. */
export function takenMessages(removed: readonly Removed[], file: string): Message[] {
  return [...frontMatter(removed, file), ...marks(removed, file), ...controls(removed, file)];
}

function note(file: string, line: number, ruleId: string, reason: string, fix: string, found?: string): Message {
  return { ruleId, severity: 'note', place: { file, line }, reason, ...(found === undefined ? {} : { found }), fix };
}

function frontMatter(removed: readonly Removed[], file: string): Message[] {
  const own = removed.filter(({ ruleId }) => ruleId === 'import/front-matter');
  const [first] = own;
  if (first === undefined) return [];
  const found = own.map(({ text }) => text.trim()).join(' / ');
  const reason = `Đã bỏ ${String(own.length)} dòng thông tin đầu tệp (YAML), không thuộc lời văn bản.`;
  return [note(file, first.line, first.ruleId, reason, 'Không phải làm gì. Số, ngày, cơ quan được đọc từ lời văn bản.', found)];
}

/** A tag without attributes says nothing either. */
const saysNothing = /^(?:[^\p{L}\p{N}]*|<\/?\w+\s*\/?>|&nbsp;)$/u;

function marks(removed: readonly Removed[], file: string): Message[] {
  const own = removed.filter(({ ruleId }) => ruleId === 'import/markdown');
  const signs = Map.groupBy(
    own.filter(({ text }) => saysNothing.test(text)),
    ({ text }) => text,
  );
  const ofSigns = [...signs].map(([sign, places]) => {
    const lines = [...new Set(places.map(({ line }) => line))];
    const more = lines.length > namedLines ? '… (đủ trong --json)' : '';
    const reason = `Đã bỏ ${String(places.length)} dấu trình bày, không phải chữ của văn bản, ở các dòng ${lines.slice(0, namedLines).join(', ')}${more}:`;
    return note(file, lines[0] ?? 1, 'import/markdown', reason, 'Không phải làm gì. Danh sách đầy đủ có trong --json.', sign);
  });
  const ofWords = own
    .filter(({ text }) => !saysNothing.test(text))
    .map(({ text, line, ruleId }) =>
      note(
        file,
        line,
        ruleId,
        'Đã bỏ phần của dấu trình bày Markdown (địa chỉ liên kết, hình, ghi chú ẩn), không phải lời văn bản.',
        'Không phải làm gì. Nếu đây là lời văn bản thì chép lại vào chỗ cũ.',
        text,
      ),
    );
  return [...ofSigns, ...ofWords];
}

function controls(removed: readonly Removed[], file: string): Message[] {
  const own = removed.filter(({ ruleId }) => ruleId === 'import/control-character');
  const [first] = own;
  if (first === undefined) return [];
  const lines = [...new Set(own.map(({ line }) => line))].slice(0, namedLines).join(', ');
  const reason = `Đã bỏ ${String(own.length)} ký tự điều khiển không nhìn thấy, ở các dòng ${lines}; giữa hai chữ thì thay bằng dấu cách.`;
  return [note(file, first.line, first.ruleId, reason, 'Đối chiếu chỗ đó với bản nguồn.')];
}
