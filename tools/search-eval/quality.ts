/** How many places of a list count. */
const depth = 10;

export interface Quality {
  /** Mean of one over the place of the first right page among ten; 0 where none is there. */
  readonly mrr10: number;
  /** Share of the right pages that stand among ten. */
  readonly recall10: number;
  /** Share of questions whose first page is right. */
  readonly p1: number;
  /** Share of questions that find nothing at all. */
  readonly zero: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Scores lists of found addresses, best first, against the right ones. */
export function quality(lists: readonly (readonly string[])[], right: readonly (readonly string[])[]): Quality {
  const top = lists.map((list) => list.slice(0, depth));
  const places = top.map((list, at) => list.findIndex((url) => right[at]?.includes(url)));
  return {
    mrr10: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
    recall10: mean(top.map((list, at) => mean((right[at] ?? []).map((url) => Number(list.includes(url)))))),
    p1: mean(places.map((place) => Number(place === 0))),
    zero: mean(lists.map((list) => Number(list.length === 0))),
  };
}

/** Median and 95th percentile, rounded to one decimal. */
export function spread(values: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1));
  return { median: at(0.5), p95: at(0.95) };
}

/** To four decimals. */
export function rounded({ mrr10, recall10, p1, zero }: Quality): Quality {
  const round = (value: number) => Number(value.toFixed(4));
  return { mrr10: round(mrr10), recall10: round(recall10), p1: round(p1), zero: round(zero) };
}
