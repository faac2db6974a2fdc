/** Documents as they name themselves: `Nghị định này`. */
const own = String.raw`(?:Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị|Quy chế|Quy định|Quy trình|Điều lệ|Kế hoạch|Chương trình|Đề án|Hướng dẫn|Công văn|Thông báo) này`;

const saysOfItself = new RegExp(
  `^${own} (?:quy định|có hiệu lực|áp dụng|hướng dẫn|điều chỉnh|thay thế|bãi bỏ|được áp dụng|được thực hiện|sửa đổi)(?!\\p{L})`,
  'u',
);
const isOnlyItself = new RegExp(`^${own}\\s*(?:[;,]|\\.?/?\\.?/?)$`, 'u');
const namesItself = new RegExp(`^${own}(?!\\p{L})`, 'u');

/** Words that a clause of the title goes on with, besides those no sentence ends with: `Các trường hợp / Luật này quy định`. */
const hangsOn = /(?:^|\s)(?:trường hợp|nội dung|việc|mà|nếu|vì)$/u;

/** Whether a line under the heading of an article begins its first sentence: `Nghị định này quy định …`. */
export function beginsOwnSentence(before: string, text: string): boolean {
  return saysOfItself.test(text) && !hangsOn.test(before);
}

/** Whether a line is the rest of a sentence that ends with the name of the document: `chịu trách nhiệm thi hành / Quyết định này./.` */
export function endsOwnSentence(before: string, text: string): boolean {
  if (!text.includes(' này')) return false;
  if (text.length < 60 && isOnlyItself.test(text)) return true;
  return /trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện|triển khai)$/u.test(before) && namesItself.test(text) && !saysOfItself.test(text);
}
