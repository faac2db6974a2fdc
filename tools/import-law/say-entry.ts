import type { Contradiction } from './contradictions.ts';

/** What the importer says when a document meets an entry that is there. */
export const sayEntry = {
  contradicts: (file: string, found: readonly Contradiction[], free: string) =>
    [
      `Chưa ghi gì: tệp này có vẻ không phải văn bản của ${file}.`,
      ...found.map(({ what, read, held }) => `  ${what}: tệp nhập ghi "${read}", mục đã có ghi "${held}"`),
      `Nếu là hai văn bản: nhập với mã riêng, --id ${free}. Nếu cùng một văn bản: xem bên nào ghi sai; mục ghi sai thì sửa ô ấy rồi nhập lại, máy đọc sai thì nhập với mã riêng rồi chép thân văn bản và hai mã băm sang.`,
    ].join('\n'),
  held: (id: string) => `Cổng đã có mục của văn bản này (cùng số, ngày, cơ quan): ${id}; dùng mã ấy.`,
  keepsCard: (file: string, broken: readonly string[], beside: string) =>
    [
      `Chưa ghi gì: thẻ ${file} đang đăng và ${String(broken.length)} trang đã đăng dựa vào nó. Ghi đè thì thẻ về bản nháp và các trang ấy hỏng:`,
      ...broken.slice(0, 5).map((name) => `  ${name}`),
      ...(broken.length > 5 ? [`  … và ${String(broken.length - 5)} trang nữa`] : []),
      `Cách làm: nhập với --id ${beside}. Máy ghi bản nháp cạnh thẻ, giữ các ô của thẻ; thẻ và các trang vẫn chạy trong lúc bạn soát.`,
    ].join('\n'),
  besideCard: (file: string, card: string) =>
    [
      `Bản nháp này giữ các ô của thẻ ${card}; nguồn của thẻ nằm ở ghi chú bản nguồn. Thẻ giữ nguyên.`,
      `Soát xong: điền tóm tắt, chủ đề, tình trạng, nguồn công bố; bỏ chữ ", toàn văn" ở shortName; đổi status thành da-dang; đổi tên ${file} thành ${card} (thay tệp thẻ); chạy npm run check.`,
    ].join('\n'),
  isLink: (path: string) =>
    `Chưa ghi gì: ${path} là liên kết tượng trưng (symlink), ghi vào đó thì chữ rơi ra ngoài thư mục content. Xem liên kết trỏ tới đâu (ls -l), xóa nó hoặc thay bằng tệp thật, rồi nhập lại.`,
  basesDropped: (documents: readonly string[]) =>
    `Không chép quan hệ "căn cứ" của thẻ, vì cổng đọc căn cứ từ lời văn: ${documents.join(', ')}. Xem lời văn có nêu đủ không.`,
  filled: (file: string) =>
    `Đã ghi toàn văn vào thẻ ${file}: giữ các ô đã có, nguồn của thẻ chép vào ghi chú của bản nguồn; trạng thái là bản nháp, trang chưa hiện tới khi bạn soát xong và đăng.`,
} as const;
