import type { Found } from '../imported-meta.ts';
import { type MetaLines, found } from './reading.ts';

/** Nơi nhận: the dashes under it. */
export function findRecipients({ foot }: MetaLines): readonly Found[] {
  const start = foot.findIndex(({ text }) => text.startsWith('Nơi nhận'));
  if (start < 0) return [];
  return foot
    .slice(start + 1)
    .filter(({ text }) => /^[-–—−+•~]\s*\S/u.test(text) && !/^[-–—_]+$/u.test(text))
    .map((line) => found(line.text.replace(/^[-–—−+•~]\s*/u, '').replace(/[;.]+$/u, ''), line));
}
