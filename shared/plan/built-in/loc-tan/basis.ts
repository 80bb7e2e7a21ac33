/** Texts of the column "Căn cứ thực hiện" that stand in several rows. */
export const decision1690 =
  'Căn cứ QĐ số 1690/QĐ-TTg ngày 26/12/2023 của TTGCP phê duyệt Đề án "Kiện toàn tổ chức bộ máy, nâng cao năng lực quản lý nhà nước và thực thi pháp luật về chuyển đổi số từ trung ương đến địa phương đến năm 2025, định hướng đến năm 2030"';

export const decision146 =
  'Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án "Nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030"';

export const decision411 =
  'Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030';

export const resolution71 =
  'Nghị quyết số 71/NQ-CP ngày 01/4/2025 sửa đổi, bổ sung, cập nhật Chương trình hành động thực hiện Nghị quyết 57-NQ/TW của Bộ Chính trị';

/** 6.2 prints the month of the same resolution as 04. */
export const resolution71LongDate =
  'Nghị quyết số 71/NQ-CP ngày 01/04/2025 sửa đổi, bổ sung, cập nhật Chương trình hành động thực hiện Nghị quyết 57-NQ/TW của Bộ Chính trị';

export const decree85 = 'Kế hoạch chuyển đổi số của tỉnh; Nghị định 85/2016/NĐ-CP của Chính phủ';

export const cityPlan = 'Kế hoạch chuyển đổi số của thành phố';
