import type { End } from './join-chain.ts';
import { Joiner } from './joiner.ts';
import { readLineEnds } from './line-ends.ts';
import { readHabits } from './line-habits.ts';
import { beginsWithMark } from './line-markers.ts';
import { ended, startOf } from './paragraph-looks.ts';
import { endInAmount } from './torn-numbers.ts';
import type { BareText, JoinedText, SourceLine } from './stages.ts';

/**
 * Puts the lines of a text together to paragraphs, and torn syllables to words: `Ph / ố / i hợp` becomes `Phối hợp`.
 * Total and deterministic; no character but white space comes, goes or changes. Every mended tear is a message.
 */
export function joinLines(bare: BareText): JoinedText {
  const sources: SourceLine[] = [];
  const texts: string[] = [];
  for (const line of bare.lines) {
    const text = line.text.trim();
    if (text === '') continue;
    sources.push(line);
    texts.push(text);
  }
  const bound = sources.map((line, index) => isBound(line, sources[index - 1]));
  const ends = readLineEnds(
    texts,
    bound.map((isBorder, index) => isBorder || beginsWithMark(texts, index)),
  );
  for (let at = 1; at < texts.length; at += 1)
    if (bound[at] === false) ends[at] = endInAmount(texts[at - 1] ?? '', texts[at] ?? '') ?? ends[at] ?? 'space';
  const joiner = new Joiner(bare, readHabits(sources, texts));
  for (let at = 0; at < sources.length; at += 1) take(joiner, sources, texts, ends, at);
  joiner.finish();
  return { ...bare, stage: 'joined', lines: joiner.lines, messages: bare.messages.concat(joiner.messages) };
}

/** No syllable is torn over a blank line, a page break or the border of a paragraph that the reader knew. */
function isBound(line: SourceLine, before: SourceLine | undefined): boolean {
  return before === undefined || line.before !== 'line' || line.whole === true || before.whole === true;
}

function take(joiner: Joiner, sources: readonly SourceLine[], texts: readonly string[], ends: readonly End[], at: number): void {
  const line = sources[at];
  const text = texts[at] ?? '';
  if (line === undefined) return;
  const next = at + 1 < texts.length && sources[at + 1]?.before === 'line' ? (texts[at + 1] ?? '') : '';
  const tornAfter = ends[at + 1] === 'tear';
  const isPiece = text.length <= 6 && !text.includes(' ');
  joiner.take({
    line,
    text,
    end: ends[at] ?? 'space',
    whole: isPiece && (tornAfter || /^[).]/u.test(next)) ? text + next : text,
    next: tornAfter ? '' : next,
    breaksOff: next !== '' && !tornAfter && !ended(text) && startOf(next) === 'small' && (next.includes(' ') || ends[at + 2] !== 'tear'),
    isPiece: isPiece && (tornAfter || ends[at] === 'tear'),
  });
}
