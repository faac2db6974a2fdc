import { expect, test } from 'vitest';
import { colourAttributes, colourLiterals } from './colours.ts';

test.each([
  ['a { color: red }', ['color: red']],
  ['a { border: 1px solid RebeccaPurple; }', ['border: 1px solid RebeccaPurple']],
  ['a {\n  border:\n    1px solid\n    white;\n}', ['border: 1px solid white']],
  ['a { background: linear-gradient(white, #fff); }', ['background: linear-gradient(white, #fff)']],
  ['a { --x: hwb(0 0% 0%); }', ['--x: hwb(0 0% 0%)']],
  [
    'a { color: lab(50% 0 0); fill: lch(50% 0 0); stroke: oklch(0.5 0 0); }',
    ['color: lab(50% 0 0)', 'fill: lch(50% 0 0)', 'stroke: oklch(0.5 0 0)'],
  ],
  ['a { color: color-mix(in srgb, var(--ink), var(--paper)); }', ['color: color-mix(in srgb, var(--ink), var(--paper))']],
  ['a:hover .red { color: var(--red); white-space: nowrap; font-family: "White Sans"; }', []],
  ['a { color: transparent; fill: currentcolor; stroke: inherit; border-color: CanvasText; }', []],
  ['a:has(tan) { print-color-adjust: exact; color-scheme: light dark; }', []],
])('%j holds %j', (css, found) => {
  expect(colourLiterals(css)).toEqual(found);
});

test.each([
  ['<path fill="#fff" />', ['fill="#fff"']],
  ['<path stroke="red" fill="none" />', ['stroke="red"']],
  ["<stop stop-color='hsl(0 0% 0%)' />", ["stop-color='hsl(0 0% 0%)'"]],
  ["<path fill={dark ? 'black' : 'currentColor'} />", ["fill={dark ? 'black' : 'currentColor'}"]],
  ['<path fill="currentColor" stroke="var(--ink)" /><path fill="url(#fade)" stroke="transparent" />', []],
  ['<p class="red" data-fill="1">fill = red</p>', []],
])('%j holds %j', (markup, found) => {
  expect(colourAttributes(markup)).toEqual(found);
});
