import type { z } from 'zod';

/** What the importer writes where only a person can judge. */
export const noSummaryYet = 'Chưa có tóm tắt.';
export const publisherNotTold = 'chưa ghi nơi công bố';
export const stateNotChecked =
  'Mới nhập, chưa ai xác minh tình trạng hiệu lực. Ngày và người kiểm tra do máy ghi lúc nhập, chưa phải của một lần kiểm tra.';

/** What a draft may leave open and a published text may not. */
interface Draft {
  readonly status: string;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly stateReason: string;
  readonly source: { readonly name: string };
}

/** What a reason begins with that no person wrote. */
const byMachine = /^Mới nhập, chưa ai xác minh/u;

/** A text that readers see has a summary, a topic, a state and a source that somebody looked at; the importer's draft may wait for them. */
export function askBeforePublishing({ status, summary, topics, stateReason, source }: Draft, context: z.RefinementCtx): void {
  if (status !== 'da-dang') return;
  const ask = (field: string, message: string, fix: string) => {
    context.addIssue({ code: 'custom', path: field.split('.'), message, params: { rule: 'unfinished-text', fix } });
  };
  if (summary === noSummaryYet)
    ask('summary', 'văn bản đã đăng thì phải có tóm tắt', 'Viết một câu tóm tắt, hoặc để "Bản nháp, chưa đăng".');
  if (topics.length === 0) ask('topics', 'văn bản đã đăng thì phải có ít nhất một chủ đề', 'Chọn chủ đề, hoặc để "Bản nháp, chưa đăng".');
  if (byMachine.test(stateReason))
    ask(
      'stateReason',
      'văn bản đã đăng thì phải có người xem tình trạng hiệu lực; câu này là câu máy ghi khi nhập',
      'Tìm xem văn bản còn hiệu lực không, viết kết quả vào ô này (chưa rõ thì ghi đã tìm ở đâu), rồi ghi ngày bạn kiểm tra; hoặc để "Bản nháp, chưa đăng".',
    );
  if (source.name.includes(publisherNotTold))
    ask(
      'source.name',
      'văn bản đã đăng thì phải nói bản nguồn do ai công bố',
      'Ghi ai công bố bản này, ở đâu; không tìm được thì ghi "không rõ nơi công bố"; hoặc để "Bản nháp, chưa đăng".',
    );
}

/** Behind the id of a card: its text, a draft beside the card until somebody has read it. */
export const besideMark = '-toan-van';
