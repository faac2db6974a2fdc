import { useEffect, useSyncExternalStore } from 'react';
import type { ControlProps } from './decap.ts';

/**
 * What fields tell their siblings. Decap gives a control its own value alone, and the draft of the entry without the place of the
 * control in it: in a list nobody knows the number of his row. Siblings share their `parentIds`, so that they find each other here.
 */
const values = new Map<string, unknown>();
const listeners = new Set<() => void>();

/** Where the fields of the entry itself tell: they have nothing around them. */
const entryScope = scopeOf([]);

type Within = Pick<ControlProps, 'parentIds'>;

export function tell({ parentIds }: Within, name: string, value: unknown): void {
  const key = keyOf(scopeOf(parentIds), name);
  if (values.get(key) === value) return;
  if (value === undefined) values.delete(key);
  else values.set(key, value);
  for (const listener of listeners) listener();
}

/** Tells a value while the field stands; what is told must stay the same object while it says the same. */
export function useTelling(within: Within, name: string, value: unknown): void {
  const scope = scopeOf(within.parentIds);
  useEffect(() => {
    tell(within, name, value);
    return () => tell(within, name, undefined);
    // The scope stands for `within`, which is a new object each time.
  }, [scope, name, value]);
}

/** What the sibling of this name tells; where there is none, what the entry's own field does. */
export function useTold(within: Within, name: string): unknown {
  const [own, entry] = [keyOf(scopeOf(within.parentIds), name), keyOf(entryScope, name)];
  return useSyncExternalStore(subscribe, () => values.get(own) ?? values.get(entry));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function scopeOf(parentIds: readonly (string | undefined)[]): string {
  return JSON.stringify(parentIds);
}

function keyOf(scope: string, name: string): string {
  return `${scope}${name}`;
}
