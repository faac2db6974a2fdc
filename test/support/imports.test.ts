import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';

test.each([
  ["import { a } from './b.ts';", ['./b.ts']],
  ["import './b.css';", ['./b.css']],
  ["export * from './b.ts';", ['./b.ts']],
  ["type A = import('../queries/b.ts').A;", ['../queries/b.ts']],
  ["const a = await import('./b.ts');", ['./b.ts']],
  ['const a = await import(`./b.ts`);', ['./b.ts']],
  ["const a = require('node:fs');", ['node:fs']],
  ["const a = require.resolve('zod');", ['zod']],
  ["import a = require('zod');", ['zod']],
  ["const a = import.meta.glob('../queries/*.ts', { eager: true });", ['../queries/*.ts']],
  ["const a = import.meta.glob<A>(['../queries/*.ts', '!../pages/b.ts']);", ['../queries/*.ts', '../pages/b.ts']],
  ["// import './b.ts'\nconst a = \"import('./b.ts')\";", []],
])('%s names %j', (text, names) => {
  expect(importsOf({ path: 'src/a.ts', text })).toMatchObject({ names, unknown: [] });
});

test.each([
  ['await import(`../${name}.ts`)', ['`../${name}.ts`']],
  ['await import(name)', ['name']],
  ["await import('../a' + name)", ["'../a' + name"]],
  ['require(name)', ['name']],
  ['import.meta.glob([`./${name}`])', ['`./${name}`']],
])('%s cannot be known', (text, unknown) => {
  expect(importsOf({ path: 'src/a.ts', text })).toMatchObject({ names: [], unknown });
});

test('a component is read in its front matter, its scripts and its markup', () => {
  const text =
    "---\nimport './a.ts';\n---\n<p>{(await import('./b.ts')).b}</p><script src=\"./c.ts\"></script><script>import './d.ts';</script>";
  expect(importsOf({ path: 'src/a.astro', text })).toMatchObject({ names: ['./a.ts', './d.ts', './c.ts'], unknown: ["import('./b.ts'"] });
});
