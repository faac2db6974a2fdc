/** Closed vocabularies: identifier → Vietnamese name. See docs/language.md for the terms. */

/** Legal state of a text or provision on the date checked (Luật Ban hành văn bản quy phạm pháp luật, the usual six states). */
export const inForceStates = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc': 'Hết hiệu lực',
  'het-hieu-luc-mot-phan': 'Hết hiệu lực một phần',
  'chua-co-hieu-luc': 'Chưa có hiệu lực',
  'ngung-hieu-luc': 'Ngưng hiệu lực',
  'chua-xac-minh': 'Chưa xác minh',
} as const;
export type InForceState = keyof typeof inForceStates;

/** What a reader may rely on: the rule of today, a former rule kept for reference, or one nobody has verified. */
export const basisStates = {
  'dang-ap-dung': 'Quy định đang áp dụng',
  'quy-dinh-cu': 'Quy định cũ',
  'chua-xac-minh': 'Chưa xác minh còn hiệu lực',
} as const;
export type BasisState = keyof typeof basisStates;

/** How sure we are that we have read it correctly. Not the same as being in force. */
export const confidences = {
  cao: 'Cao. Đã đối chiếu văn bản gốc hoặc ít nhất hai nguồn.',
  'trung-binh': 'Trung bình. Mới có một nguồn, hoặc nguồn kể lại.',
} as const;
export type Confidence = keyof typeof confidences;

/** How sure we are of the number, day, issuer and place of a text held here: its source is a copy, never the signed original. */
export const recordConfidences = {
  cao: 'Cao. Đọc được rõ trong bản nguồn; chưa so với bản gốc có chữ ký, con dấu.',
  'trung-binh': 'Trung bình. Bản nguồn không ghi hoặc ghi chưa rõ một phần.',
} as const satisfies Readonly<Record<Confidence, string>>;

export const audiences = {
  'nguoi-moi-ve': 'Người mới về',
  'nguoi-dang-chap-hanh': 'Người đang chấp hành án tại cộng đồng',
  'gia-dinh': 'Gia đình',
  'can-bo-xa': 'Cán bộ xã, phường, đặc khu',
  'co-so-su-dung-lao-dong': 'Cơ sở sử dụng lao động',
  'bien-tap-vien': 'Biên tập viên, báo chí',
} as const;
export type Audience = keyof typeof audiences;

export const topics = {
  'giay-to': 'Giấy tờ, cư trú',
  'vay-von': 'Vay vốn',
  'hoc-nghe-viec-lam': 'Học nghề, việc làm',
  'an-tich': 'Án tích, lý lịch tư pháp',
  'thi-hanh-an-dan-su': 'Khoản phải nộp, thi hành án dân sự',
  'an-tai-cong-dong': 'Chấp hành án tại cộng đồng',
  'tro-giup': 'Trợ giúp, hỏi ai',
  'phoi-hop': 'Phối hợp của các cơ quan',
  'tuyen-truyen': 'Tuyên truyền',
} as const;
export type Topic = keyof typeof topics;

/** Who checked an entry: a post, never a person. */
export const checkers = {
  'bien-tap-vien': 'biên tập viên',
  'ra-soat-phap-ly': 'người rà soát pháp lý',
  'can-bo-chuyen-mon': 'cán bộ chuyên môn',
} as const;

export const publicationStates = { nhap: 'Bản nháp, chưa đăng', 'da-dang': 'Đã đăng', 'da-rut': 'Đã rút' } as const;

export const documentTypes = {
  luat: 'Luật',
  'bo-luat': 'Bộ luật',
  'nghi-quyet': 'Nghị quyết',
  'nghi-dinh': 'Nghị định',
  'thong-tu': 'Thông tư',
  'thong-tu-lien-tich': 'Thông tư liên tịch',
  'quyet-dinh': 'Quyết định',
  'chi-thi': 'Chỉ thị',
  'ke-hoach': 'Kế hoạch',
  'cong-van': 'Công văn',
  'van-ban-khac': 'Văn bản khác',
} as const;

/** Whether we hold the document itself or only somebody's report of it. */
export const textKinds = { 'toan-van': 'Toàn văn', 'tin-tom-tat': 'Tin tóm tắt, không phải toàn văn' } as const;

export const textNoteKinds = {
  'loi-trong-nguon': 'Chữ trong văn bản nguồn có vẻ sai; giữ nguyên',
  'luu-y': 'Điều người đọc cần biết về đoạn này',
} as const;

export const modelTypes = {
  'cau-lac-bo': 'Câu lạc bộ',
  quy: 'Quỹ',
  'phien-viec-lam': 'Phiên việc làm, tư vấn nghề',
  'to-giup-do': 'Tổ, nhóm giúp đỡ',
  'gap-mat-doi-thoai': 'Gặp mặt, đối thoại',
  khac: 'Cách làm khác',
} as const;

export const newsKinds = {
  'thong-bao': 'Thông báo',
  'tuyen-truyen': 'Bài tuyên truyền',
  'doan-bao-chi': 'Đoạn dùng ngay cho báo chí',
} as const;

export const agencyLevels = {
  'trung-uong': 'Trung ương',
  tinh: 'Cấp tỉnh',
  xa: 'Cấp xã',
  'khu-vuc': 'Khu vực',
  'nganh-doc': 'Ngành dọc',
  huyen: 'Cấp huyện (đến 30/6/2025)',
} as const;

export const agencyKinds = {
  'uy-ban-nhan-dan': 'Ủy ban nhân dân',
  'so-nganh': 'Sở, ngành',
  'cong-an': 'Công an',
  'quan-doi': 'Quân đội',
  'toa-an': 'Tòa án',
  'vien-kiem-sat': 'Viện kiểm sát',
  'thi-hanh-an-dan-su': 'Thi hành án dân sự',
  'ngan-hang': 'Ngân hàng',
  'mat-tran-doan-the': 'Mặt trận, đoàn thể',
  nhom: 'Tên gọi chung của nhiều cơ quan',
  khac: 'Loại khác',
} as const;

export const provinceKinds = { tinh: 'Tỉnh', 'thanh-pho': 'Thành phố' } as const;

export const formFileStates = { 'co-tep': 'Có tệp mẫu', 'chua-co-ban-mau': 'Chưa có bản mẫu' } as const;

/** How what people say stands to the word of the portal; see src/domain/search/widen.ts. */
export const sayingRelations = {
  same: 'Cùng nghĩa',
  broader: 'Dẫn tới',
  formerly: 'Tên cũ',
} as const;
