import { z } from 'zod';
import { isStopSyllable } from '../domain/search/stop-syllables.ts';
import { normalize, syllables } from '../domain/search/normalize.ts';
import { choice, field } from './editor.ts';
import { checkedBy, checkedOn, line } from './parts.ts';
import { sayingRelations } from './vocabulary.ts';

/** Longer than this nobody types a saying the same way twice. */
const longestSaying = 8;

const short = line.refine((text) => syllables(normalize(text)).length <= longestSaying, {
  error: `dài quá ${String(longestSaying)} tiếng`,
  params: { rule: 'saying-too-long', fix: 'Chỉ giữ mấy tiếng làm nên nghĩa, như người ta gõ vào ô tìm.' },
});

/** What a query is searched through for; without a telling syllable it would stand in every question. */
const saying = short.refine((text) => !syllables(normalize(text)).every((syllable) => isStopSyllable(syllable, true)), {
  error: 'chỉ gồm những tiếng câu hỏi nào cũng có (có, được, không, về…), nên câu nào cũng khớp',
  params: { rule: 'saying-says-nothing', fix: 'Thêm tiếng nói rõ đang hỏi chuyện gì, hoặc bỏ lời này.' },
});

const sayings = z.strictObject({
  relation: field(
    choice(sayingRelations),
    'Quan hệ với từ ở trên',
    'Cùng nghĩa: hai bên là một, gõ bên nào cũng tìm cả bên kia. Dẫn tới: lời hay nói đưa tới chuyện này, không dẫn ngược lại. Tên cũ: dẫn cả hai chiều nhưng xếp sau.',
    { options: sayingRelations, initial: 'broader' },
  ),
  words: field(
    z.array(saying).min(1, 'cần ít nhất một lời'),
    'Người ta nói, gõ',
    'Mỗi ô một lời, đúng như người ta gõ, có dấu. Nhiều nhất 8 tiếng. Không cần ghi thêm cách viết không dấu.',
    { item: 'lời' },
  ),
});

/** What people say for a word of the portal: only the search reads it, no page shows it but the line "Đang tìm theo". */
export const synonym = z.strictObject({
  title: field(
    line.max(80),
    'Từ cổng và luật dùng',
    'Người tìm sẽ thấy từ này, nên viết trung tính, đúng như trang của cổng. Ví dụ: Phiếu lý lịch tư pháp.',
  ),
  said: field(z.array(sayings).min(1, 'cần ít nhất một nhóm lời'), 'Lời dẫn tới từ này', 'Mỗi quan hệ một nhóm.', { item: 'nhóm lời' }),
  alone: field(
    z.array(short),
    'Khi chỉ gõ lời ấy, tìm thêm',
    'Ai chỉ gõ lời ấy, không thêm gì, thường tìm chuyện này. Ví dụ: gõ "đi tù về" là tìm "việc đầu tiên".',
    { item: 'từ' },
  ),
  means: field(
    z.array(short),
    'Từ khác của cổng cho chuyện này',
    'Từ có trong trang của cổng, được tìm cùng với từ ở trên. Ví dụ: mới về.',
    { item: 'từ' },
  ),
  source: field(
    line.optional(),
    'Thấy ở đâu',
    'Chữ viết tắt, tên cũ: ghi văn bản dùng nó hoặc điều khoản đã đổi tên. Lời nói hằng ngày thì bỏ trống.',
  ),
  checkedOn,
  checkedBy,
});
