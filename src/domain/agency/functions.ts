/**
 * What a body answers for, as far as a function can move from one type of body to another (facts §9). A succession and a duty name
 * the same function, so that "who answers for it today" can be looked up. `khac` is a function that no succession names: its heir is unknown.
 */
export const agencyFunctions = {
  'bao-chi': 'báo chí, thông tin cơ sở',
  'cong-nghe-thong-tin': 'công nghệ thông tin, chuyển đổi số',
  'an-toan-mang': 'an toàn thông tin mạng',
  'viec-lam': 'lao động, việc làm, trung tâm dịch vụ việc làm',
  'day-nghe': 'giáo dục nghề nghiệp, học nghề',
  'cai-nghien': 'cai nghiện, quản lý sau cai nghiện',
  'bao-tro-xa-hoi': 'bảo trợ xã hội, trẻ em',
  'ly-lich-tu-phap': 'cấp Phiếu lý lịch tư pháp',
  'ke-hoach-dau-tu': 'kế hoạch, đầu tư',
  'giao-thong': 'giao thông vận tải',
  'nong-nghiep': 'nông nghiệp, phát triển nông thôn',
  'tai-nguyen-moi-truong': 'tài nguyên, môi trường',
  'ngan-hang': 'quản lý nhà nước về tiền tệ, ngân hàng',
  'thi-hanh-an-dan-su': 'thi hành án dân sự',
  'quyet-dinh-thi-hanh-an-dan-su': 'ra quyết định thi hành án',
  'xet-xu': 'xét xử và các quyết định về thi hành án',
  'kiem-sat': 'kiểm sát thi hành án',
  'quan-ly-nguoi-chap-hanh-an': 'trực tiếp quản lý, giám sát, giáo dục người chấp hành án tại cộng đồng',
  'chung-nhan-chap-hanh-xong': 'cấp chứng nhận chấp hành xong án tại cộng đồng',
  'quan-ly-tai-cho': 'tổ chức quản lý, tuyên truyền, giúp đỡ tại địa phương',
  'von-cap-huyen': 'bố trí vốn ngân sách cấp huyện ủy thác cho vay theo Quyết định 22/2023/QĐ-TTg',
  'ngan-sach-cap-huyen': 'bố trí kinh phí, ngân sách cấp huyện',
  khac: 'việc khác',
} as const;
export type AgencyFunction = keyof typeof agencyFunctions;
