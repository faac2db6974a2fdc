import { defineConfig } from 'astro/config';
import { cms } from './src/integrations/cms/index.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { searchIndex } from './src/integrations/search/index.ts';

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  // No syntax highlighter: it writes style attributes, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  // Nothing from elsewhere, and no inline code but what Astro has hashed; the search index is WebAssembly.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [contentCheck(), searchIndex(), cms()],
});
