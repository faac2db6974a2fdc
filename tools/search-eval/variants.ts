import { fold } from '../../src/domain/text/fold.ts';
import { placeTone, placeToneLate } from '../../src/domain/text/tone-placement.ts';
import { rawStyle, toTelex, toVni } from './raw-typing.ts';

/** Marks in another order than Unicode's, and the tone by turns where the old and the new rule put it. */
function shuffledTone(question: string): string {
  return question
    .split(' ')
    .map((word, at) => (at % 2 === 0 ? placeTone(word) : placeToneLate(word)))
    .map((word, at) => (at % 3 === 0 ? word.normalize('NFD').replace(/(\p{M})(\p{M})/gu, '$2$1') : word))
    .join(' ');
}

/** Ways to write a question; raw keys come in a style that each question has of its own. */
export const variants = {
  asis: (question: string) => question,
  noaccent: (question: string) => fold(question),
  telex: (question: string) => toTelex(question, rawStyle(question.length)),
  vni: (question: string) => toVni(question, rawStyle(question.length)),
  nfd: (question: string) => question.normalize('NFD'),
  shuffledtone: shuffledTone,
} as const satisfies Record<string, (question: string) => string>;
export type Variant = keyof typeof variants;
