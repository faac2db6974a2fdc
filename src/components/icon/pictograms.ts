/** Our own line pictograms of everyday tasks, drawn on a grid of 48: plain things, no people behind bars, no uniforms. */
export const pictograms = {
  house: ['M8 22 24 9l16 13', 'M12 19.5V39h24V19.5', 'M20 39V28h8v11'],
  desk: ['M6 30h36', 'M10 30v10', 'M38 30v10', 'M18 30v-5a6 6 0 0 1 12 0v5', 'M24 10a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z'],
  coins: [
    'M8 16c0-2.8 5.4-5 12-5s12 2.2 12 5-5.4 5-12 5-12-2.2-12-5Z',
    'M8 16v8c0 2.8 5.4 5 12 5',
    'M8 24v8c0 2.8 5.4 5 12 5',
    'M32 23a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
    'M32 27.5v7',
    'M28.5 31h7',
  ],
  tools: ['M30 9a9 9 0 0 0-8.5 12L9 33.5a4 4 0 0 0 5.5 5.5L27 26.5A9 9 0 0 0 38.5 15l-5.5 5.5-5.5-5.5L33 9.5A9 9 0 0 0 30 9Z'],
  sheet: ['M12 7h17l7 7v27H12z', 'M29 7v7h7', 'M18 21h12', 'M18 27h12', 'M18 33h7'],
  leaf: ['M10 38c0-16 8-27 28-29 1 19-8 27-20 26', 'M10 40c4-9 9-14 17-19'],
  stamp: ['M8 33h32v7H8z', 'M14 33c0-5 6-4 6-9 0-3-2-4-2-8a6 6 0 0 1 12 0c0 4-2 5-2 8 0 5 6 4 6 9'],
} as const satisfies Record<string, readonly string[]>;

export type PictogramName = keyof typeof pictograms;

export function isPictogram(name: string): name is PictogramName {
  return Object.hasOwn(pictograms, name);
}
