import type { z } from 'zod';

/** What the importer writes where only a person can judge. */
export const noSummaryYet = 'Chưa có tóm tắt.';

/** What a draft may leave open and a published text may not. */
interface Draft {
  readonly status: string;
  readonly summary: string;
  readonly topics: readonly string[];
}

/** A text that readers see has a summary and a topic; the importer's draft may wait for them. */
export function askBeforePublishing({ status, summary, topics }: Draft, context: z.RefinementCtx): void {
  if (status !== 'da-dang') return;
  const ask = (field: string, message: string, fix: string) => {
    context.addIssue({ code: 'custom', path: [field], message, params: { rule: 'unfinished-text', fix } });
  };
  if (summary === noSummaryYet)
    ask('summary', 'văn bản đã đăng thì phải có tóm tắt', 'Viết một câu tóm tắt, hoặc để "Bản nháp, chưa đăng".');
  if (topics.length === 0) ask('topics', 'văn bản đã đăng thì phải có ít nhất một chủ đề', 'Chọn chủ đề, hoặc để "Bản nháp, chưa đăng".');
}
