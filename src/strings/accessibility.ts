import type { TextPage } from './text-page.ts';

export const accessibilityPage: TextPage = {
  title: 'Trợ năng',
  description: 'Cổng làm gì để ai cũng đọc được, đã kiểm bằng cách nào và còn thiếu gì.',
  sections: [
    {
      id: 'muc-tieu',
      heading: 'Mục tiêu',
      paragraphs: [
        'Cổng hướng tới chuẩn WCAG 2.2 mức AA: đọc được trên điện thoại rẻ, bằng bàn phím, bằng trình đọc màn hình và trên giấy.',
      ],
    },
    {
      id: 'da-lam',
      heading: 'Đã làm',
      paragraphs: [],
      items: [
        'Đọc được mọi trang khi trình duyệt tắt mã lệnh. Chỉ ô tìm kiếm và nút sao chép cần mã lệnh.',
        'Chữ to theo cỡ bạn đặt trong máy; phóng đến 400% vẫn đọc theo một cột.',
        'Có giao diện sáng và tối, theo máy của bạn. Chữ đậm màu trên nền, không dùng riêng màu để báo điều gì.',
        'Đi được khắp trang bằng bàn phím, có đường tắt đến nội dung chính.',
        'Trên điện thoại, mỗi hàng của bảng xếp thành một khối: tên cột đứng trên, giá trị đứng dưới. Không phải kéo ngang.',
        'Nút và liên kết đủ to để bấm bằng ngón tay. Không có gì tự chuyển động.',
      ],
    },
    {
      id: 'da-kiem',
      heading: 'Đã kiểm bằng cách nào',
      paragraphs: [
        'Máy kiểm tự động mỗi lần cổng thay đổi, ở cỡ điện thoại và máy bàn, giao diện sáng và tối. Máy không thấy hết mọi lỗi.',
        'Chưa có người dùng trình đọc màn hình tiếng Việt thử cổng. Chưa có đánh giá của bên độc lập.',
      ],
    },
    {
      id: 'con-thieu',
      heading: 'Còn thiếu',
      paragraphs: [],
      items: ['Chưa có bản nghe, bản chữ nổi, bản ngôn ngữ ký hiệu.', 'Chưa có bản tiếng dân tộc thiểu số.'],
    },
    {
      id: 'bao-loi',
      heading: 'Gặp chỗ khó đọc',
      paragraphs: ['Xin báo cho nơi quản lý cổng, theo trang Liên hệ. Bạn nói rõ tên trang và máy bạn dùng.'],
    },
  ],
};
