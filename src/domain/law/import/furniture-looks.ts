import { documentTypes } from '../furniture.ts';

/** Lines of the head and the foot of a document that begin a paragraph by their look. */
const looks =
  /^(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc lập\s*[-–]\s*Tự do|(?:Luật |Nghị quyết )?[Ss]ố\s*:|Nơi nhận\s*:?$|(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ ĐỊNH)\s*:$|\(\s*(?:[Bb]an hành\s+(?:kèm\s+)?theo|[Kk]èm theo)\s|\p{Lu}[^,]{1,30},\s*ngày[\s\d…]*tháng[\s\d…]*năm[\s\d…]*$)/u;

/** Names of documents that stand alone on their line, above the title: those of documents themselves and of what is attached to them. */
const titles = new Set([...documentTypes, 'ĐỀ CƯƠNG', 'ĐIỀU LỆ', 'QUY ĐỊNH', 'QUY TRÌNH', 'DANH MỤC', 'PHỤ LỤC', 'PHÁP LỆNH', 'TỜ TRÌNH']);

export function furnitureLook(text: string): boolean {
  return looks.test(text);
}

/** @example isTitleWord('QUYẾT ĐỊNH') // true */
export function isTitleWord(text: string): boolean {
  return text.length <= 20 && titles.has(text);
}
