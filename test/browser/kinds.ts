/** One page of each kind. */
export const kinds = {
  home: '/',
  search: '/tim-kiem/',
  index: '/a-z/',
  audience: '/danh-cho/gia-dinh/',
  list: '/thu-tuc/',
  law: '/van-ban/195-kh-ubnd-quang-ngai-2023/',
  card: '/van-ban/qd-22-2023/',
  procedure: '/thu-tuc/xac-nhan-ket-qua-thi-hanh-an-dan-su/',
  guide: '/huong-dan/vay-von/',
  model: '/mo-hinh/quy-doanh-nhan-dong-nai/',
  question: '/hoi-dap/',
  term: '/thuat-ngu/an-tich/',
  news: '/tin-bai/doan-dung-ngay-cho-bao-chi/',
  form: '/bieu-mau/',
  agency: '/co-quan/cong-an-cap-xa/',
  duties: '/trach-nhiem/cong-an-cap-xa/',
  grid: '/trach-nhiem/ma-tran/ke-hoach-thahs-thncd-2026-2030/',
  province: '/tinh/ca-mau/',
  about: '/gioi-thieu/',
  contact: '/lien-he/',
  'not found': '/khong-co-trang-nay/',
} as const;

export const screens = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
} as const;
