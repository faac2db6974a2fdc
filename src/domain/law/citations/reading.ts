/** Every reader here is a function of a text and a place in it; patterns are sticky, so that a reader never looks further than its own words. */

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const wordSign = /[\p{L}\p{N}]/u;

/** Whether a word begins or ends between this character and the one before. */
export function isBoundary(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || !wordSign.test(text.charAt(at - 1)) || !wordSign.test(text.charAt(at));
}

const spaces = /\s*/uy;

export function skipSpaces(text: string, at: number): number {
  spaces.lastIndex = at;
  spaces.exec(text);
  return spaces.lastIndex;
}

/** The words right before a place, at most `length` characters. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}
