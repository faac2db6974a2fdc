import type { TextPage } from './text-page.ts';

export const privacyPage: TextPage = {
  title: 'Riêng tư',
  description: 'Cổng không thu thập dữ liệu. Điều bạn đọc, bạn tìm ở lại trên máy của bạn.',
  sections: [
    {
      id: 'khong-thu-thap',
      heading: 'Cổng không thu thập gì',
      paragraphs: ['Bạn không phải đăng ký, không phải khai tên, số điện thoại hay hoàn cảnh của mình.'],
      items: [
        'Không có cookie, không có mã đo lượt truy cập, không có quảng cáo.',
        'Không tải chữ, hình hay mã từ trang của bên khác.',
        'Chữ bạn gõ vào ô tìm kiếm được tìm ngay trên máy bạn, không gửi đi đâu.',
        'Khi bạn mở một kết quả, thẻ trình duyệt giữ các từ đã tìm để tô trên trang đó. Trang mở ra là bỏ ngay.',
      ],
    },
    {
      id: 'may-chu',
      heading: 'Máy chủ biết gì',
      paragraphs: [
        'Như mọi trang mạng, máy chủ nhận được địa chỉ mạng của bạn và tên trang bạn mở. Nơi vận hành máy chủ quyết định có ghi lại hay không. Bản thử nghiệm chưa có nơi vận hành chính thức.',
        'Câu bạn tìm không nằm trong yêu cầu nào gửi đi. Nhưng để tìm, trình duyệt tải vài phần của chỉ mục từ chính máy chủ này. Tên các phần đó có thể gợi ra bạn tìm về việc gì. Vì vậy nơi vận hành được dặn không giữ nhật ký các yêu cầu này.',
      ],
    },
    {
      id: 'may-chung',
      heading: 'Khi dùng chung máy',
      paragraphs: ['Trình duyệt có thể nhớ trang bạn đã mở. Nếu không muốn người khác thấy, bạn làm một trong hai cách sau.'],
      items: ['Mở cửa sổ ẩn danh trước khi vào cổng.', 'Xóa lịch sử duyệt web sau khi đọc xong.'],
    },
    {
      id: 'cau-da-tim',
      heading: 'Câu bạn đã tìm nằm ở đâu',
      paragraphs: [
        'Câu bạn tìm nằm trong địa chỉ trang, sau dấu #. Phần này không gửi đến máy chủ. Nhưng nó ở lại trong lịch sử duyệt web của máy này và đi theo liên kết bạn gửi.',
      ],
      items: [
        'Trước khi gửi liên kết: xóa phần từ dấu # trở đi, hoặc mở trang cần đọc rồi gửi địa chỉ trang đó.',
        'Để xóa trên máy: mở Lịch sử của trình duyệt, tìm “tim-kiem”, rồi xóa các dòng tìm thấy.',
      ],
    },
    {
      id: 'chia-se',
      heading: 'Khi gửi liên kết cho người khác',
      paragraphs: ['Tên trang và hình xem trước đều viết trung tính, không nói người đọc là ai.'],
    },
  ],
};
