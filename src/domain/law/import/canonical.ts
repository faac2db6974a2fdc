import type { Message } from '../../message.ts';
import { parse } from '../parse.ts';
import type { ImportedMeta } from './imported-meta.ts';
import { hardWrapped } from './hard-wrapped.ts';
import { lostHead } from './lost-head.ts';
import { paragraphOf, readMetadata } from './metadata.ts';
import type { ImportedLaw, JoinedText, SourceLine } from './stages.ts';

/**
 * Takes · one paragraph to a line. Gives · the body of content/van-ban/<id>.md with its tree, metadata and all messages.
 * Guarantee: white space aside, `text` is the paragraphs, character by character; messages name lines of the input.
 */
export function canonical(joined: JoinedText): ImportedLaw & { readonly meta: ImportedMeta } {
  const { stage: _joined, lines: _lines, ...rest } = joined;
  const lines = joined.lines.map(tidy).filter(({ text }) => text !== '');
  const text = lines.length === 0 ? '' : `${lines.map((line) => line.text).join('\n\n')}\n`;
  const { law, messages: found } = parse(text, joined.file);
  const { meta, messages: unknown } = readMetadata(law, lines, joined.file);
  const messages = [
    ...joined.messages,
    ...lostHead(law, lines, joined.file),
    ...hardWrapped(found, joined.format, joined.file),
    ...unknown,
    ...found.map((message) => atSource(message, lines)),
  ];
  messages.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  return { ...rest, stage: 'imported', text, law, meta, messages };
}

/** A paragraph is one line: whatever white space would break it is a space. */
function tidy(line: SourceLine): SourceLine {
  const trimmed = line.text.trim();
  const text = /[\r\n\v\f\u2028\u2029]/u.test(trimmed) ? trimmed.replace(/\s*[\r\n\v\f\u2028\u2029]\s*/gu, ' ') : trimmed;
  return text === line.text ? line : { ...line, text };
}

function atSource(message: Message, lines: readonly SourceLine[]): Message {
  return { ...message, place: { ...message.place, line: lines[paragraphOf(message.place.line ?? 1)]?.line ?? 1 } };
}
