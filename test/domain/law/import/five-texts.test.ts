import { describe, expect, it } from 'vitest';
import { lockedText } from '../../../../src/domain/law/locked-text.ts';
import { bodyOf, sourceOf, sources } from '../five-texts.ts';
import { importBytes } from './import-text.ts';

describe.each(Object.entries(sources))('%s, imported again from its source', (id, { file }) => {
  const source = sourceOf(id);
  it.skipIf(source === undefined)('gives the body that the portal holds (skipped where ../shared/sources is not here)', () => {
    const { text } = importBytes(source ?? Buffer.alloc(0), file).law;
    expect(lockedText(text).split('\n')).toEqual(lockedText(bodyOf(id)).split('\n'));
  });
});
