/** Runs tasks so that only the last one asked for is ever answered: a slow answer to an old question is dropped. */
export function latestOnly<Answer>(): (task: () => Promise<Answer>) => Promise<Answer | undefined> {
  let asked = 0;
  return async (task) => {
    asked += 1;
    const own = asked;
    try {
      const answer = await task();
      return own === asked ? answer : undefined;
    } catch (error) {
      if (own === asked) throw error;
      return undefined;
    }
  };
}
