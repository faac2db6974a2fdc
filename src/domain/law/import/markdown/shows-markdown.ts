/**
 * Whether a plain text was written in Markdown: a heading of the second level or lower, words between two `**` that hug them, or stars that
 * all stand in pairs around words. No plain text has these; one with a single footnote star has not.
 */
export function showsMarkdown(text: string): boolean {
  if (text.includes('## ') && /^#{2,6} +\S/mu.test(text)) return true;
  if (!text.includes('*')) return false;
  const hasStrong = text.includes('**') && /(?:^|[\s(“"])\*\*[\p{L}\p{N}(“"]/mu.test(text) && /[^\s*]\*\*(?=[\s.,;:)/]|$)/mu.test(text);
  return hasStrong || onlyPairs(text);
}

const pair = /(?<![^\s(“"])\*[^\s*](?:[^*\n]*[^\s*(])?\*(?![^\s.,;:)”"/])/gu;

function onlyPairs(text: string): boolean {
  let pairs = 0;
  const rest = text.replace(pair, () => {
    pairs += 1;
    return '';
  });
  return pairs > 1 && !rest.includes('*');
}
