import type { Sentence } from '../../shared/index.ts';

/** What a page says when Google does not let it reach the script, whatever the reason is. */
export const cannotCall = (detail: string): Sentence => {
  const said = detail.replace(/\.+$/, '');
  return {
    vi: `Khung này chưa gọi được bảng tính (${said}). Số liệu đã nhập còn nguyên. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy dùng các lệnh trong menu "Chuyển đổi số" (vẫn chạy bình thường), hoặc mở bảng tính trong cửa sổ ẩn danh với một tài khoản.`,
    en: `This panel could not reach the spreadsheet (${said}). All entries are as they were. If the browser is signed in to several Google accounts, use the commands of the menu "Digital transformation" (they work as usual), or open the spreadsheet in a private window with one account.`,
  };
};
