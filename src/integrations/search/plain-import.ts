import type { Plugin } from 'vite';

/**
 * Scripts that load another only when it is needed say so by a plain `import()`. Vite wraps each in a loader of 0.9 KB that also fetches
 * styles and asks for scripts ahead; ours have no styles of their own, so every page would carry it for nothing.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: { filter: { id: /vite\/preload-helper/u }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}
