import { useEffect, useState } from 'react';
import { heldOutline } from '../law/held-outline.ts';
import type { Provision } from '../law/outline.ts';

/** How far the reading of a document has come. */
export type OutlineState =
  { readonly state: 'none' | 'loading' | 'card' | 'failed' } | { readonly state: 'held'; readonly outline: readonly Provision[] };

/** The outline of a document, once it is read; `none` when no document is named. */
export function useOutline(document: string | undefined): OutlineState {
  const [found, setFound] = useState<{ readonly of: string; readonly as: OutlineState }>();
  useEffect(() => {
    let left = false;
    const show = (as: OutlineState) => {
      if (!left && document !== undefined) setFound({ of: document, as });
    };
    if (document !== undefined)
      heldOutline(document).then(
        (outline) => show(outline === undefined ? { state: 'card' } : { state: 'held', outline }),
        () => show({ state: 'failed' }),
      );
    return () => {
      left = true;
    };
  }, [document]);
  if (document === undefined) return { state: 'none' };
  return found?.of === document ? found.as : { state: 'loading' };
}
