/**
 * How many lines at the top are YAML front matter, its two `---` included; 0 when there is none.
 *
 * @example frontMatterLines(['---', 'title: A', '---', 'Điều 1.']) // 3
 */
export function frontMatterLines(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.slice(1, 400).findIndex((line) => /^(?:---|\.\.\.)\s*$/u.test(line));
  const inside = lines.slice(1, end + 1);
  const fits = inside.every((line) => /^(?:\s|$|#|- |[\w-]+\s*:|[\]}])/u.test(line)) && inside.some((line) => /^[\w-]+\s*:/u.test(line));
  return end > 0 && fits ? end + 2 : 0;
}
