import { expect, test } from '@jest/globals';
import { cliWords } from '../../../shared/text/cli-words.ts';

const made = { file: 'bao-cao-cax.docx', unit: 'Công an xã', draft: false, errors: 1, warnings: 0 };

test('what is told of each unit’s report, and of all of them', () => {
  expect(cliWords.unitReportMade(made)).toEqual({
    vi: 'Công an xã: bao-cao-cax.docx; 1 lỗi, 0 chỗ cần xem lại.',
    en: 'Công an xã: bao-cao-cax.docx; 1 error, 0 warnings.',
  });
  expect(cliWords.unitReportMade({ ...made, draft: true, errors: 2, warnings: 1 })).toEqual({
    vi: 'Công an xã: bao-cao-cax.docx (DỰ THẢO); 2 lỗi, 1 chỗ cần xem lại.',
    en: 'Công an xã: bao-cao-cax.docx (DRAFT); 2 errors, 1 warning.',
  });
  expect([0, 1, 9].map((count) => cliWords.unitReportsMade(count))).toEqual([
    { vi: 'Chưa có đơn vị nào được giao chỉ tiêu, nhiệm vụ.', en: 'No unit has an indicator or a task yet.' },
    { vi: 'Đã tạo 1 báo cáo của đơn vị.', en: 'Made 1 report of a unit.' },
    { vi: 'Đã tạo 9 báo cáo của đơn vị.', en: 'Made 9 reports of units.' },
  ]);
});
