import { expect, test } from 'vitest';
import { absoluteUrl } from '../../../src/domain/portal/absolute-url.ts';

const addresses = [
  ['/xem-truoc.png', 'https://hoanhap.tinh.gov.vn', 'https://hoanhap.tinh.gov.vn/xem-truoc.png'],
  ['/thu-tuc/', 'https://hoanhap.tinh.gov.vn/', 'https://hoanhap.tinh.gov.vn/thu-tuc/'],
  ['/cong/thu-tuc/', 'https://tinh.gov.vn/cong/', 'https://tinh.gov.vn/cong/thu-tuc/'],
  ['/thu-tuc/', undefined, '/thu-tuc/'],
] as const;

for (const [path, site, whole] of addresses)
  test(`${path} at ${site ?? 'no address yet'}`, () => expect(absoluteUrl(path, site)).toBe(whole));
