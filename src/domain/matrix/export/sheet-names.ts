/** What Excel allows: 31 units of UTF-16. */
const longest = 31;

/**
 * Names for sheets out of names of bodies, in order: none empty, longer than Excel allows, with a sign it forbids, or the same as another
 * (large and small letters are one to it).
 *
 * @example sheetNames(['Sở A/B', 'sở a b']) // ['Sở A B', 'sở a b (2)']
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = allowed(name);
    let free = cut(plain, longest);
    for (let count = 2; taken.has(free.toLocaleLowerCase('vi')); count += 1) {
      const mark = ` (${String(count)})`;
      free = cut(plain, longest - mark.length) + mark;
    }
    taken.add(free.toLocaleLowerCase('vi'));
    return free;
  });
}

/** "History" is a name that Excel keeps for itself. */
function allowed(name: string): string {
  const bare = name
    .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[' ]+|[' ]+$/gu, '');
  return bare === '' || /^history$/iu.test(bare) ? `${bare}_` : bare;
}

/** Cuts at the end of a whole letter. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(/[' ]+$/u, '');
}
