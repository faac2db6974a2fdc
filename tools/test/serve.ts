/** `node tools/test/serve.ts dist 4399`: serves a built site as a plain web server would, for the browser tests. */
import { listen } from '../start/server.ts';
import { siteHandler } from '../start/site.ts';

const [folder = 'dist', port = '4399'] = process.argv.slice(2);
await listen(Number(port), siteHandler(folder));
console.log(`http://127.0.0.1:${port}/`);
