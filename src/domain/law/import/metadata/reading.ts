import type { SourceLine } from '../stages.ts';
import type { Found } from '../imported-meta.ts';

/** The lines that metadata are read from: before the first provision, and from the recipients or the signature on. */
export interface MetaLines {
  readonly head: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  readonly foot: readonly SourceLine[];
}

/** The first line that gives a value. */
export function firstFound<Value>(lines: readonly SourceLine[], read: (text: string) => Value | undefined): Found<Value> | undefined {
  for (const line of lines) {
    const value = read(line.text);
    if (value !== undefined) return found(value, line);
  }
  return undefined;
}

export function found<Value>(value: Value, { text, line }: SourceLine): Found<Value> {
  return { value, line, words: text };
}

/** "CHÍNH PHỦ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" → "CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": for reading a value, never for the text. */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
