import type { navStrings } from '../../strings/chrome.ts';

export type SectionName = keyof typeof navStrings;

export const headerSections = [
  'thu-tuc',
  'huong-dan',
  'hoi-dap',
  'van-ban',
  'trach-nhiem',
  'mo-hinh',
  'bieu-mau',
  'a-z',
] as const satisfies readonly SectionName[];

export const footerSections = {
  do: ['thu-tuc', 'huong-dan', 'hoi-dap', 'bieu-mau', 'dau-moi', 'co-quan'],
  read: ['van-ban', 'trach-nhiem', 'mo-hinh', 'thuat-ngu', 'tin-bai', 'tinh', 'a-z'],
  about: ['gioi-thieu', 'lien-he', 'tro-nang', 'rieng-tu'],
} as const satisfies Record<string, readonly SectionName[]>;
