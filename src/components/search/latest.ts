/**
 * Runs tasks so that only the last one asked for is ever answered: a slow answer to an old question is dropped.
 * A task that shows something on the way asks first whether it still is the last one.
 */
export function latestOnly<Answer>(): (task: (isLatest: () => boolean) => Promise<Answer>) => Promise<Answer | undefined> {
  let asked = 0;
  return async (task) => {
    asked += 1;
    const own = asked;
    try {
      const answer = await task(() => own === asked);
      return own === asked ? answer : undefined;
    } catch (error) {
      if (own === asked) throw error;
      return undefined;
    }
  };
}
