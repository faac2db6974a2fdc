/**
 * The official words of a selection, a line for each provision (cells of a table stay parted by tabs), when it also holds words of the portal's own; else undefined,
 * and the browser copies as it always does (a selection inside a note or a list takes that).
 */
export function officialLines(selection: Selection | null): string | undefined {
  if (selection === null || selection.rangeCount === 0) return undefined;
  const marked = selection.getRangeAt(0).cloneContents();
  const lines = [...marked.querySelectorAll('[data-official]:not(ul), ul[data-official] > li')];
  // A number and its words are parted by room on the page, not by a space.
  for (const part of marked.querySelectorAll('.no, .title')) {
    part.prepend(' ');
    part.append(' ');
  }
  if (lines.length === 0 || marked.querySelector('[data-editorial]') === null) return undefined;
  return lines
    .map((line) => (line.textContent ?? '').replace(/[^\S\t]+/gu, ' ').trim())
    .filter((words) => words !== '')
    .join('\n');
}
