import { href } from '../link/href.ts';

/** Loads what does not change once; what could not be loaded is tried again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let held: Promise<Value> | undefined;
  return () =>
    (held ??= load().catch((error: unknown) => {
      held = undefined;
      throw error;
    }));
}

/**
 * Fetches one of the portal's own files once and reads it; where it cannot be had, `otherwise` stands for it and the next call tries again.
 *
 * @param path from the root of the site
 */
export function fileOnce<Value>(path: string, read: (text: string) => Value, otherwise: Value): () => Promise<Value> {
  const load = once(async () => {
    const answer = await fetch(href(path));
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
    return read(await answer.text());
  });
  return () => load().catch(() => otherwise);
}
