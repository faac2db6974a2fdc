import { defineConfig } from 'astro/config';
import { cms } from './src/integrations/cms/index.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { searchIndex } from './src/integrations/search/index.ts';

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), searchIndex(), cms()],
});
