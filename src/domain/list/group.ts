/**
 * Groups in the order in which their keys first come; an item may stand in several groups or in none.
 *
 * @example groupBy(['an', 'ba', 'bố'], (word) => [word[0]]) // Map { 'a' → ['an'], 'b' → ['ba', 'bố'] }
 */
export function groupBy<T, K>(items: readonly T[], keys: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
