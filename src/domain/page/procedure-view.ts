import type { TextRun } from '../law/text-runs.ts';

/** `provision`: the words that name where it stands, cut where they lead somewhere. */
export interface StatementView {
  readonly text?: string | undefined;
  readonly provision?: readonly TextRun[] | undefined;
  readonly unknown?: string | undefined;
}

export interface StepView {
  readonly title: string;
  readonly detail: string;
  readonly bring: readonly string[];
  readonly where?: string | undefined;
  readonly timeLimit?: StatementView | undefined;
  readonly fee?: StatementView | undefined;
  readonly provision?: readonly TextRun[] | undefined;
}

/** What a procedure adds to a page of guidance. */
export interface ProcedureView {
  readonly who: readonly string[];
  readonly conditions: readonly string[];
  readonly papers: readonly { readonly name: string; readonly note?: string | undefined; readonly form?: string | undefined }[];
  readonly steps: readonly StepView[];
  readonly where: StatementView;
  readonly timeLimit: StatementView;
  readonly fee: StatementView;
  readonly result: StatementView;
}
