import type { Sentence } from '../../shared/index.ts';

/** What a page says when Google does not let it reach the script, whatever the reason is. */
export const cannotCall = (detail: string): Sentence => ({
  vi: `Khung này chưa gọi được bảng tính (${detail}). Số liệu đã nhập còn nguyên. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy dùng các lệnh trong menu "Chuyển đổi số" (vẫn chạy bình thường), hoặc mở bảng tính trong cửa sổ ẩn danh với một tài khoản.`,
  en: `This panel could not reach the spreadsheet (${detail}). All entries are as they were. If the browser is signed in to several Google accounts, use the commands of the menu "Digital transformation" (they work as usual), or open the spreadsheet in a private window with one account.`,
});

/** The same of the dialog that inserts; the menu's next question needs no page (gas/insert-dialog.ts). */
export const cannotOpen = (detail: string): Sentence => ({
  vi: `Hộp thoại này chưa gọi được bảng tính (${detail}); chưa có gì thay đổi. Hãy đóng lại và chọn "Chèn biểu mẫu…" một lần nữa: lần này câu hỏi hiện trong một ô nhỏ, vẫn dùng được khi trình duyệt đăng nhập nhiều tài khoản Google.`,
  en: `This dialog could not reach the spreadsheet (${detail}); nothing was changed. Please close it and choose "Insert templates…" once more: this time a small box asks, which also works where the browser is signed in to several Google accounts.`,
});
