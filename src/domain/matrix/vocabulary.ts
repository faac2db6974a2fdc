/** Closed vocabularies of the responsibility matrix: identifier → Vietnamese name. See docs/language.md. */

/** What a body does in a duty. `letter` and `shape` show it in the grid, so that colour is never needed. */
export const roles = {
  'chu-tri': { name: 'Chủ trì', letter: 'C', shape: '■' },
  'phoi-hop': { name: 'Phối hợp', letter: 'P', shape: '○' },
  'tham-muu': { name: 'Tham mưu', letter: 'M', shape: '◆' },
  'chi-dao': { name: 'Chỉ đạo', letter: 'Đ', shape: '▲' },
  'huong-dan': { name: 'Hướng dẫn', letter: 'H', shape: '▷' },
  'thuc-hien': { name: 'Thực hiện', letter: 'T', shape: '●' },
  'kiem-tra': { name: 'Kiểm tra, đôn đốc', letter: 'K', shape: '◇' },
} as const;
export type Role = keyof typeof roles;

/** Ordered, or asked: courts, procuracies and the Fatherland Front are no subordinates of a people's committee. */
export const modalities = { giao: 'Được giao', 'de-nghi': 'Được đề nghị' } as const;
export type Modality = keyof typeof modalities;

export const dutyThemes = {
  'chi-dao': 'Chỉ đạo, kế hoạch, quy chế',
  'chinh-sach': 'Xây dựng văn bản, chính sách',
  'tiep-nhan-quan-ly': 'Tiếp nhận, quản lý, giáo dục, giúp đỡ',
  'thi-hanh-ban-an': 'Thi hành bản án, xét rút ngắn, giảm thời hạn',
  'an-tich-ly-lich': 'Án tích, lý lịch tư pháp',
  'giay-to-cu-tru': 'Giấy tờ, cư trú',
  'hoc-nghe-viec-lam': 'Học nghề, việc làm',
  'vay-von': 'Vay vốn',
  'mo-hinh-quy': 'Mô hình, điển hình, quỹ',
  'suc-khoe-tro-giup': 'Sức khỏe, trợ giúp',
  'nghia-vu-dan-su': 'Khoản phải nộp, thi hành án dân sự',
  'tuyen-truyen': 'Thông tin, tuyên truyền',
  'tap-huan': 'Tập huấn, cán bộ',
  'kinh-phi': 'Kinh phí',
  'kiem-tra': 'Kiểm tra, khiếu nại, tố cáo',
  'bao-cao': 'Báo cáo, thống kê, sơ kết',
  'khen-thuong': 'Khen thưởng',
  'ngoai-pham-vi': 'Ngoài phạm vi của cổng',
} as const;
export type DutyTheme = keyof typeof dutyThemes;

/** The theme of duties that have nothing to do with serving sentences or coming home; they are kept so that a text is whole. */
export const outsideTheme = 'ngoai-pham-vi' satisfies DutyTheme;

export const beneficiaries = {
  'nguoi-chap-hanh-xong': 'Người chấp hành xong án phạt tù',
  'nguoi-tai-cong-dong': 'Người chấp hành án tại cộng đồng',
  'nguoi-xong-tai-cong-dong': 'Người chấp hành xong án tại cộng đồng',
  'nguoi-tha-tu': 'Người được tha tù trước thời hạn có điều kiện',
  'nguoi-dac-xa': 'Người được đặc xá',
  'nguoi-duoc-mien': 'Người được miễn chấp hành án phạt tù',
  'nguoi-hoan-tam-dinh-chi': 'Người được hoãn, tạm đình chỉ chấp hành án phạt tù',
  'pham-nhan': 'Phạm nhân',
  'nguoi-phai-thi-hanh-dan-su': 'Người phải thi hành án dân sự',
  'gia-dinh': 'Gia đình, thân nhân',
  'co-so-san-xuat': 'Cơ sở sản xuất, kinh doanh',
  'nhan-dan': 'Nhân dân',
  'can-bo': 'Cán bộ',
} as const;
export type Beneficiary = keyof typeof beneficiaries;

export const comparators = {
  'nho-hon': 'dưới',
  'khong-qua': 'không quá',
  bang: 'đạt',
  'it-nhat': 'ít nhất',
  'lon-hon': 'trên',
} as const;
export type Comparator = keyof typeof comparators;
