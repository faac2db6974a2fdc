import type { TextPage } from './text-page.ts';

export const aboutPage: TextPage = {
  title: 'Giới thiệu',
  description: 'Cổng này là gì, dành cho ai, lấy nội dung từ đâu và chưa làm được gì.',
  sections: [
    {
      id: 'la-gi',
      heading: 'Cổng này là gì',
      paragraphs: [
        'Cổng gom về một chỗ hướng dẫn, biểu mẫu, mô hình và văn bản chính thức về hai việc: chấp hành án tại cộng đồng và trở về sau khi chấp hành xong án phạt tù.',
        'Hướng dẫn viết bằng lời dễ hiểu. Văn bản giữ nguyên từng chữ. Hai thứ luôn tách nhau: chữ có chân là lời văn bản, chữ không chân là lời giải thích.',
      ],
    },
    {
      id: 'thu-nghiem',
      heading: 'Bản thử nghiệm nghĩa là gì',
      paragraphs: [
        'Khi chưa có cơ quan nhận làm chủ quản, mỗi trang đều ghi rõ đây là bản thử nghiệm. Cổng chưa phải trang chính thức của cơ quan nào.',
        'Bạn dùng được để tìm hiểu và chuẩn bị. Trước khi nộp giấy tờ, bạn hỏi lại nơi nhận.',
      ],
    },
    {
      id: 'cach-lam',
      heading: 'Nội dung được làm thế nào',
      paragraphs: [],
      items: [
        'Mỗi điều nói trên trang hướng dẫn có căn cứ: điều, khoản của văn bản nào.',
        'Mỗi trang ghi ngày kiểm tra và vai trò của người kiểm tra.',
        'Văn bản nào còn hiệu lực, đã hết hoặc chưa xác minh đều ghi bằng chữ.',
        'Điều chưa biết thì ghi là chưa biết. Cổng không đoán.',
        'Chữ có vẻ sai trong văn bản gốc được giữ nguyên và có ghi chú bên cạnh.',
        'Cổng không ghi tên, địa chỉ hay chuyện riêng của người được giúp đỡ.',
      ],
    },
    {
      id: 'tinh-trang-van-ban',
      heading: 'Nhãn tình trạng của văn bản',
      paragraphs: ['Mỗi văn bản mang một trong sáu nhãn, ở mọi danh sách và khi tìm. Nhãn đúng vào ngày kiểm tra ghi trên trang.'],
      items: [
        'Còn hiệu lực: đang được áp dụng.',
        'Hết hiệu lực: không còn áp dụng, giữ lại để đối chiếu.',
        'Hết hiệu lực một phần: có điều khoản đã bị bỏ hoặc thay.',
        'Chưa có hiệu lực: đã ban hành, chưa đến ngày áp dụng.',
        'Ngưng hiệu lực: tạm thời không áp dụng.',
        'Chưa xác minh: cổng chưa kiểm được còn hiệu lực hay không.',
      ],
    },
    {
      id: 'tinh-trang-huong-dan',
      heading: 'Nhãn tình trạng của trang hướng dẫn',
      paragraphs: [
        'Trang hướng dẫn mang một trong ba nhãn, cho biết quy định mà trang dựa vào. Ở danh sách và khi tìm chỉ hiện hai nhãn sau, vì bạn cần thận trọng.',
        'Thông báo về chính cổng không dựa vào quy định nào, nên không có nhãn.',
      ],
      items: [
        'Quy định đang áp dụng: còn hiệu lực vào ngày kiểm tra.',
        'Quy định cũ: chỉ để đối chiếu, bạn đừng làm theo.',
        'Chưa xác minh còn hiệu lực: bạn hỏi lại cơ quan trước khi làm.',
      ],
    },
    {
      id: 'khong-lam',
      heading: 'Cổng không làm gì',
      paragraphs: [],
      items: [
        'Không nhận hồ sơ, không nhận đơn. Hồ sơ nộp ở cơ quan hoặc trên Cổng Dịch vụ công quốc gia.',
        'Không thay lời tư vấn của người trợ giúp pháp lý hay luật sư.',
        'Không thay văn bản gốc. Văn bản ở đây là bản sao không chính thức, kèm nguồn để bạn đối chiếu.',
      ],
    },
    {
      id: 'ban-quyen',
      heading: 'Dùng lại nội dung',
      paragraphs: [
        'Văn bản quy phạm pháp luật, văn bản hành chính không được bảo hộ quyền tác giả (Điều 15 Luật Sở hữu trí tuệ). Bạn được dẫn lại; nên kèm liên kết đến đúng điều khoản.',
      ],
    },
  ],
};
