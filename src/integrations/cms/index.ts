import type { AstroIntegration } from 'astro';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cmsConfig } from '../../../cms/config/config.ts';
import { adminPage } from './admin-page.ts';
import { bundleCms } from './bundle.ts';

/** Puts the CMS at /quan-tri/ of the built site. A field without a label fails the build before any page is written. */
export function cms(): AstroIntegration {
  return {
    name: 'cms',
    hooks: {
      'astro:build:start': () => void cmsConfig(),
      'astro:build:done': async ({ dir, logger }) => {
        const { folder, fresh, milliseconds } = await bundleCms();
        const target = fileURLToPath(new URL('quan-tri/', dir));
        mkdirSync(target, { recursive: true });
        cpSync(folder, target, { recursive: true });
        writeFileSync(`${target}/index.html`, adminPage());
        logger.info(fresh ? `bundled in ${milliseconds} ms` : 'taken from the cache');
      },
    },
  };
}
