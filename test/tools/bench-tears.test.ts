import { describe, expect, test } from 'vitest';
import { measure } from '../../tools/bench/tears/measure.ts';
import { tearWays, wrapAndTear } from '../../tools/bench/tears/tear.ts';
import { bodies } from '../domain/law/five-texts.ts';

/** Everyday sentences, in words that no official text of the list holds. */
const everyday = [
  'Bạn hãy mang theo giấy ra trại và thẻ căn cước khi đến Công an xã. Cán bộ sẽ hỏi bạn về chỗ ở và việc làm.',
  'Anh Hòa về nhà được ba hôm thì sang thăm bà ngoại; cả nhà ăn cơm, kể chuyện cũ, rồi cùng ra vườn hái quả.',
  'Nếu bạn muốn học nghề sửa xe, nấu ăn hoặc may mặc, hãy gọi cho trung tâm việc làm của tỉnh để được tư vấn.',
].join('\n\n');

const clean = [...bodies.values(), everyday];

describe.each(tearWays)('texts torn the way "%s"', (way) => {
  test.each([1, 2, 3])('are mended, seed %i', (seed) => {
    const figures = measure(
      clean.map((text, index) => wrapAndTear(text, { way, seed: seed * 100 + index, rate: 12, narrow: 60, wide: 90 })),
      'blank',
    );
    expect(figures.tears).toBeGreaterThan(500);
    expect(figures.mendedPercent, figures.failures.join('\n')).toBeGreaterThanOrEqual(way === 'web' ? 99.5 : 98);
    expect(figures.wrapsGluedPercent, figures.failures.join('\n')).toBeLessThanOrEqual(way === 'web' ? 0.05 : 0.2);
    expect(figures.charactersLost).toBe(0);
  });
});

test('text that was only wrapped is never glued', () => {
  const figures = measure(
    clean.map((text, index) => wrapAndTear(text, { way: 'any', seed: index, rate: Infinity, narrow: 40, wide: 60 })),
    'blank',
  );
  expect(figures.wraps).toBeGreaterThan(1000);
  expect([figures.wrapsGluedPercent, figures.doubtful, figures.charactersLost]).toEqual([0, 0, 0]);
});

test('the same seed tears the same text the same way', () => {
  const damage = { way: 'web', seed: 7, rate: 5, narrow: 40, wide: 60 } as const;
  expect(wrapAndTear(everyday, damage)).toEqual(wrapAndTear(everyday, damage));
});
