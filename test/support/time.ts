/** Milliseconds that work takes once: by the clock or by the processor, whichever is less, since a busy machine stretches the one. */
function once(work: () => void): number {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

const tries = 4;

/** The first figure that is allowed, or the best of a few: a busy machine may spoil one, a slow way of working spoils all. */
function best(allowed: number, measure: () => number): number {
  let least = Infinity;
  for (let at = 0; at < tries && !(least < allowed); at += 1) least = Math.min(least, measure());
  return least;
}

/** Milliseconds that work takes, measured again when it took longer than allowed. */
export const timeOf = (work: () => void, allowed: number): number => best(allowed, () => once(work));

/** How many times as long the long work takes, measured again when that is more than allowed. */
export function growth(short: () => void, long: () => void, allowed: number): number {
  short();
  return best(allowed, () => {
    const few = Math.min(once(short), once(short), once(short));
    return once(long) / few;
  });
}
