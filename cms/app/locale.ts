export interface Phrases {
  readonly [key: string]: string | Phrases;
}

/** Lays our phrases over Decap's own, at every depth: its merge is shallow and would lose whole branches. */
export function mergePhrases(base: Phrases, over: Phrases): Phrases {
  const merged = Object.entries(over).map(([key, value]) => {
    const below = base[key];
    return [key, typeof value === 'object' && typeof below === 'object' ? mergePhrases(below, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(merged) };
}
