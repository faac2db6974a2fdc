import type { End } from './join-chain.ts';

/** No amount with the word before it is longer. */
const longest = 60;
const left = /(\p{L}+)[:,]?\s+\(?[1-9]\d{0,2}(?:\.\d{3})*(\.?)$/u;
const right = /^(\.?)(\d{3}(?:\.\d{3})*)(?![\p{L}\d/-]|[.,]\d)\)?(?:[,;.](?=\s|$))?(?:\s*([\p{L}\d²³]+))?/u;

/** Words whose number is no amount: `Điều 3. / 000`. */
const naming = new Set(
  (
    'điều khoản điểm tiết mục chương phần số ngày tháng năm quý lần khóa khoá kỳ đợt mẫu biểu bảng lục tiểu loại nhóm cấp hạng bước quyển tập trang ' +
    'lớp thứ tổ phố thôn ấp khu vực vùng phường quận xã bản buôn làng đội khóm đường đoạn tuyến lộ phòng trạm hàng cột dòng ô kèm hình'
  ).split(' '),
);
/** Words that an amount stands after. */
const asking = new Set(
  'là có khoảng hơn gần trên dưới đạt mức tiền thêm thiểu đa được gồm cho với thu chi phí cộng bằng quá đến từ còn trợ hỗ giá trị'.split(
    ' ',
  ),
);
/** What amounts are counted in; of words of two syllables, the first. */
const units = new Set(
  'đồng đ vnđ vnd usd euro người hộ ha m m2 m3 m² m³ km km2 km² kg tấn tạ lít kwh mw lượt cuộc vụ cái chiếc con cây triệu tỷ nghìn ngàn trường học lao bộ suất'.split(
    ' ',
  ),
);

/**
 * What the line end inside an amount was: `Mức hỗ trợ là 3. / 000.000 đồng` is torn, `Danh sách gồm 12. / 250` perhaps; undefined where there is none.
 */
export function endInAmount(before: string, text: string): End | undefined {
  const first = text.charCodeAt(0);
  if (first !== 46 && !(first >= 48 && first <= 57)) return undefined;
  const [above, below] = [left.exec(before.slice(-longest)), right.exec(text)];
  const word = above?.[1]?.toLowerCase() ?? '';
  // One point parts two groups.
  if (word === '' || below === null || naming.has(word) || (above?.[2] === '.') === (below[1] === '.')) return undefined;
  const hasUnit = units.has(below[3]?.toLowerCase() ?? '');
  const isRest = below[1] === '.' || /(?:^|\.)000/u.test(below[2] ?? '') || asking.has(word);
  return hasUnit && isRest ? 'tear' : 'doubtful';
}
