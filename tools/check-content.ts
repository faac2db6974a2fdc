/** `npm run check`: says what is wrong with the content, file by file, and ends with 1 when anything is. */
import { count } from '../src/integrations/content-check/check-content.ts';
import { formatMessages, summarize } from '../src/integrations/content-check/format.ts';
import { runCheck } from '../src/integrations/content-check/run-check.ts';

const { files, messages } = runCheck();
if (messages.length > 0) console.log(`${formatMessages(messages)}\n`);
console.log(summarize(files, messages));
process.exitCode = count(messages, 'error') === 0 ? 0 : 1;
