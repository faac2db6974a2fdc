import type { Found } from '../imported-meta.ts';
import { type MetaLines, firstFound, oneSpaced } from './reading.ts';

const heading = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;

/** Quốc hiệu, also where the two columns of the head were merged into one line. */
export function findNationalHeading({ head }: MetaLines): Found | undefined {
  return firstFound(head, (text) => heading.exec(oneSpaced(text).toUpperCase())?.[0]);
}

/** What stands beside the national heading on one line: the left column. */
export function withoutNationalHeading(text: string): string {
  return oneSpaced(text)
    .replace(/CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u, '')
    .replace(/Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc/u, '')
    .trim();
}
