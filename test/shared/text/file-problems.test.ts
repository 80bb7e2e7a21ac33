import { expect, test } from '@jest/globals';
import { type FileProblem, fileProblemSentence } from '../../../shared/text/file-problems.ts';

/** A word of each sentence that tells what to do; a new problem without its line does not compile. */
const remedies: Readonly<Record<FileProblem, readonly [vi: string, en: string]>> = {
  missing: ['kiểm tra lại tên tệp', 'Check its name'],
  folder: ['ghi tên một tệp .xlsx', 'Name an .xlsx file'],
  'no-folder': ['tạo thư mục đó trước', 'Make the folder first'],
  'no-permission': ['chép tệp sang thư mục của mình', 'Copy it'],
  'disk-full': ['xóa bớt tệp khác', 'Free some space'],
  empty: ['bản sao lưu', 'backup'],
  'too-large': ['50 MB', '50 MB'],
  'zip-bomb': ['nguồn gửi tệp', 'where it came from'],
  'open-elsewhere': ['đóng tệp rồi làm lại', 'close it'],
  'lock-file': ['chọn tệp chính', 'Choose the file itself'],
  'old-xls': ['Excel Workbook (*.xlsx)', 'Excel Workbook (*.xlsx)'],
  encrypted: ['bỏ mật khẩu', 'remove the password'],
  'macro-enabled': ['.xlsm', '.xlsm'],
  'changed-meanwhile': ['chạy lại lệnh', 'Run the command again'],
  busy: ['Một lệnh dti khác', 'Another dti command'],
  ods: ['dạng .xlsx', 'save it as .xlsx'],
  'not-xlsx': ['đuôi .xlsx', 'ends in .xlsx'],
  damaged: ['tải lại', 'Fetch it again'],
};

test.each(Object.keys(remedies) as FileProblem[])(
  '"%s" names the file and says what to do, in both languages',
  (problem) => {
    const { vi, en } = fileProblemSentence(problem, 'Lộc Tấn.xlsx');
    const [doThis, doThat] = remedies[problem];
    expect([vi, en]).toEqual([expect.stringContaining('"Lộc Tấn.xlsx"'), expect.stringContaining('"Lộc Tấn.xlsx"')]);
    expect([vi, en]).toEqual([expect.stringContaining(doThis), expect.stringContaining(doThat)]);
    expect(vi.normalize('NFC')).toBe(vi);
  },
);
