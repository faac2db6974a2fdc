import type { AgencyType, ProvinceType } from './succession.ts';

/** How the kinds of provinces are called in a name. */
const kindWords: Readonly<Record<string, string>> = { tinh: 'tỉnh', 'thanh-pho': 'thành phố' };

/**
 * The name of one body: a type of body in one province. Types that end in "tỉnh, thành phố" take the province's own kind and name; those of
 * communes are said to lie in the province; a region, and a name for many bodies, stand alone.
 *
 * @example bodyName({ title: 'Công an tỉnh, thành phố', level: 'tinh', kind: 'cong-an' }, { title: 'Lâm Đồng', kind: 'tinh' }) // 'Công an tỉnh Lâm Đồng'
 * @example bodyName({ title: 'Sở Nội vụ', level: 'tinh', kind: 'so-nganh' }, { title: 'Huế', kind: 'thanh-pho' }) // 'Sở Nội vụ thành phố Huế'
 */
export function bodyName(
  agency: Pick<AgencyType, 'title' | 'level' | 'kind'>,
  province: Pick<ProvinceType, 'title' | 'kind'> | undefined,
): string {
  const { title, level, kind } = agency;
  if (province === undefined) return title;
  const place = `${kindWords[province.kind] ?? ''} ${province.title}`.trim();
  const general = / (?:cấp )?tỉnh(?:, thành phố)?$/u;
  if (general.test(title)) return title.replace(general, ` ${place}`);
  if (level === 'xa' || level === 'huyen') return `${title} của ${place}`;
  return level === 'trung-uong' || level === 'khu-vuc' || kind === 'nhom' ? title : `${title} ${place}`;
}
