/** The contact page: what `cau-hinh` says, and openly what it does not. */
export const contactStrings = {
  title: 'Liên hệ',
  description: 'Nơi quản lý cổng và cách báo lỗi nội dung.',
  portal: 'Nơi quản lý cổng',
  publisher: 'Cơ quan chủ quản',
  province: 'Tỉnh, thành phố',
  responsible: 'Chịu trách nhiệm nội dung',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  licence: 'Giấy phép, quyết định thành lập',
  unknown: 'Chưa có (bản thử nghiệm)',
  report: 'Báo nội dung sai',
  reportText: 'Bạn ghi lại tên trang, chỗ sai và căn cứ nếu có. Khi cổng có cơ quan chủ quản, địa chỉ nhận sẽ hiện ở đây.',
  reportTextKnown: 'Bạn ghi lại tên trang, chỗ sai và căn cứ nếu có, rồi gửi đến nơi nêu trên.',
  help: 'Cần người giúp ngay',
  helpText: 'Cổng không nhận hồ sơ và không trả lời từng trường hợp. Việc của bạn, bạn hỏi nơi gần nhất:',
  helpItems: [
    'Trụ sở Ủy ban nhân dân xã nơi bạn ở: giấy tờ, xác nhận, hỗ trợ.',
    'Công an xã: trình diện, cư trú, căn cước.',
    'Trung tâm trợ giúp pháp lý nhà nước của tỉnh: hỏi về quyền và thủ tục.',
  ],
  contacts: 'Đầu mối đã kiểm',
} as const;

/** The page for an address that leads nowhere. */
export const notFoundStrings = {
  title: 'Không có trang này',
  description: 'Địa chỉ này không dẫn đến trang nào trên cổng.',
  why: 'Có thể địa chỉ gõ thiếu một chữ, hoặc trang đã đổi chỗ. Bạn không làm gì sai.',
  search: 'Tìm điều bạn cần',
  or: 'Hoặc đi từ một lối vào:',
  all: 'Xem tất cả các trang từ A đến Z',
} as const;
