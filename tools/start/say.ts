/** What `npm start` says: Vietnamese first, the gist in English for whoever maintains the machine. */
export const say = {
  building: 'Đang dựng trang và chỉ mục tìm kiếm (building the site)…',
  stillBuilding: (seconds: number) => `  … vẫn đang dựng, ${seconds} giây`,
  rebuilding: 'Nội dung vừa đổi, đang dựng lại (rebuilding)…',
  built: (seconds: number) => `Dựng xong trong ${seconds} giây.`,
  ready: (port: number) =>
    [
      '',
      `  Trang (site):       http://localhost:${port}/`,
      `  Quản trị (CMS):     http://localhost:${port}/quan-tri/`,
      '',
      '  Trang quản trị ghi vào content/ và public/tai-len/ của thư mục này, không tự commit.',
      '  Sửa nội dung thì trang tự dựng lại. Dừng: Ctrl-C (stop).',
      '',
    ].join('\n'),
  failed: 'CHƯA DỰNG ĐƯỢC (build failed). Trang cũ vẫn mở. Lý do:',
  failedFirst: 'CHƯA DỰNG ĐƯỢC (build failed). Lý do:',
  waiting: 'Sửa chỗ báo lỗi rồi lưu lại; trang sẽ tự dựng lại (waiting for a change).',
  portInUse: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác:\n  PORT=${port + 1} npm start\n(Port ${port} is in use; choose another with PORT=…)`,
  badPort: (value: string) => `PORT=${value} không phải là số cổng từ 1 đến 65535. Ví dụ: PORT=8080 npm start`,
  badRoot: (folder: string) => `CONTENT_ROOT phải là một thư mục tên "content"; đang là: ${folder}`,
  badSite: (folder: string) =>
    `SITE_DIR phải là "dist" hoặc một thư mục trong .cache/ của mã nguồn này; đang là: ${folder}\n(SITE_DIR must be "dist" or a folder below .cache/ of this checkout)`,
  stopping: '\nĐang dừng (stopping)…',
  stopped: 'Đã dừng (stopped).',
  pageBuilding: 'Đang dựng trang. Trang này tự tải lại khi xong.',
  pageFailed: 'Chưa dựng được trang. Xem lý do ở cửa sổ chạy npm start, sửa, rồi lưu lại.',
} as const;
