import { defineConfig } from 'astro/config';
import { cms } from './src/integrations/cms/index.ts';

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [cms()],
});
