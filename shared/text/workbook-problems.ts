import type { Sentence } from './sentence.ts';

/** Why a workbook cannot be worked on at all; nothing in it has been changed. */
export const workbookProblems = {
  notOurs: {
    vi: 'Tệp này chưa có biểu mẫu theo dõi chuyển đổi số (không thấy trang "Cấu hình" và "Chỉ tiêu"). Đề nghị chọn "Chèn biểu mẫu" hoặc mở đúng tệp theo dõi; tệp chưa bị thay đổi.',
    en: 'This workbook has none of our templates (no "Cấu hình" and "Chỉ tiêu" sheets). Insert the templates or open the tracking workbook; nothing was changed.',
  },
  noSettings: {
    vi: 'Không tìm thấy bảng "Thông tin chung" của trang "Cấu hình": trang hoặc bảng đã bị xóa. Đề nghị khôi phục bản lưu gần nhất; tệp chưa bị thay đổi.',
    en: 'The settings table of sheet "Cấu hình" is gone: the sheet or table was deleted. Restore the last saved copy; nothing was changed.',
  },
  noIndicators: {
    vi: 'Không tìm thấy bảng chỉ tiêu của trang "Chỉ tiêu": trang hoặc bảng đã bị xóa. Đề nghị khôi phục bản lưu gần nhất; tệp chưa bị thay đổi.',
    en: 'The table of sheet "Chỉ tiêu" is gone: the sheet or table was deleted. Restore the last saved copy; nothing was changed.',
  },
  newerTemplate: {
    vi: 'Tệp này dùng biểu mẫu của phiên bản mới hơn. Đề nghị cập nhật tiện ích rồi mở lại; tệp chưa bị thay đổi.',
    en: 'This workbook uses a newer template version. Update the add-in and open it again; nothing was changed.',
  },
} satisfies Record<string, Sentence>;
