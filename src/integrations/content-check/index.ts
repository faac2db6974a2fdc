import type { AstroIntegration } from 'astro';
import { ContentError } from './content-error.ts';
import { deadCitations, summarize } from './format.ts';
import { runCheck } from './run-check.ts';

/**
 * Checks the whole of content/ before anything is read for pages: Astro logs a dangling reference and still succeeds,
 * and what it says of a wrong field is English. Errors fail the build; `npm run check` shows the rest.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { files, messages } = runCheck();
        const errors = messages.filter(({ severity }) => severity === 'error');
        logger.info(summarize(files, messages));
        for (const line of deadCitations(messages)) logger.info(line);
        if (errors.length > 0) throw new ContentError(errors);
      },
    },
  };
}
