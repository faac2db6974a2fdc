import { fold } from '../../src/domain/text/fold.ts';

/** Ways to write a question. */
export const variants = {
  asis: (question: string) => question,
  noaccent: (question: string) => fold(question),
  nfd: (question: string) => question.normalize('NFD'),
} as const satisfies Record<string, (question: string) => string>;
export type Variant = keyof typeof variants;
