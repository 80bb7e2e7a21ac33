import type { Sentence } from './sentence.ts';

/** Why a file cannot be read or written. */
export type FileProblem =
  | 'missing'
  | 'folder'
  | 'no-folder'
  | 'no-permission'
  | 'disk-full'
  | 'empty'
  | 'too-large'
  | 'zip-bomb'
  | 'open-elsewhere'
  | 'changed-meanwhile'
  | 'busy'
  | 'lock-file'
  | 'old-xls'
  | 'encrypted'
  | 'macro-enabled'
  | 'ods'
  | 'not-xlsx'
  | 'damaged';

const SENTENCES: Readonly<Record<FileProblem, (file: string) => Sentence>> = {
  missing: (file) => ({
    vi: `Không tìm thấy tệp "${file}". Hãy kiểm tra lại tên tệp và thư mục.`,
    en: `There is no file "${file}". Check its name and folder.`,
  }),
  folder: (file) => ({
    vi: `"${file}" là một thư mục. Hãy ghi tên một tệp .xlsx trong thư mục đó.`,
    en: `"${file}" is a folder. Name an .xlsx file in it.`,
  }),
  'no-folder': (file) => ({
    vi: `Không có thư mục để lưu tệp "${file}". Hãy tạo thư mục đó trước hoặc chọn thư mục khác.`,
    en: `There is no folder to save "${file}" in. Make the folder first or choose another one.`,
  }),
  'no-permission': (file) => ({
    vi: `Không có quyền đọc hoặc ghi tệp "${file}". Hãy chép tệp sang thư mục của mình hoặc nhờ người quản lý máy cấp quyền.`,
    en: `No permission to read or write "${file}". Copy it to a folder of your own or ask for permission.`,
  }),
  'disk-full': (file) => ({
    vi: `Ổ đĩa đã đầy nên chưa lưu được tệp "${file}"; tệp cũ còn nguyên. Hãy xóa bớt tệp khác rồi làm lại.`,
    en: `The disk is full, so "${file}" was not saved; the file is as it was. Free some space and try again.`,
  }),
  empty: (file) => ({
    vi: `Tệp "${file}" rỗng, không có nội dung. Hãy lấy lại bản đã lưu hoặc bản sao lưu.`,
    en: `The file "${file}" is empty. Fetch a saved copy or a backup.`,
  }),
  'too-large': (file) => ({
    vi: `Tệp "${file}" lớn hơn 50 MB. Hãy xóa hình ảnh hoặc trang tính không cần thiết rồi lưu lại.`,
    en: `The file "${file}" is larger than 50 MB. Delete pictures or sheets that are not needed and save it again.`,
  }),
  'zip-bomb': (file) => ({
    vi: `Tệp "${file}" chứa lượng dữ liệu lớn bất thường nên không được mở. Hãy kiểm tra lại nguồn gửi tệp.`,
    en: `The file "${file}" unpacks to far more than a workbook holds and was not opened. Check where it came from.`,
  }),
  'open-elsewhere': (file) => ({
    vi: `Tệp "${file}" đang được mở trong Excel hoặc LibreOffice. Hãy lưu và đóng tệp rồi làm lại.`,
    en: `The file "${file}" is open in Excel or LibreOffice. Save and close it, then try again.`,
  }),
  'changed-meanwhile': (file) => ({
    vi: `Tệp "${file}" vừa được người khác hoặc chương trình khác lưu lại nên chưa ghi gì vào tệp. Hãy chạy lại lệnh.`,
    en: `The file "${file}" was saved by somebody else in the meantime, so nothing was written. Run the command again.`,
  }),
  busy: (file) => ({
    vi: `Một lệnh dti khác đang làm việc với tệp "${file}". Hãy chờ lệnh đó xong rồi làm lại; tệp giữ nguyên.`,
    en: `Another dti command is at work on "${file}". Wait until it is done and try again; the file is untouched.`,
  }),
  'lock-file': (file) => ({
    vi: `"${file}" là tệp tạm của chương trình bảng tính. Hãy chọn tệp chính, tên không có "~$" hoặc ".~lock." ở đầu.`,
    en: `"${file}" is a temporary file of a spreadsheet program. Choose the file itself, without "~$" or ".~lock." in front.`,
  }),
  'old-xls': (file) => ({
    vi: `Tệp "${file}" có định dạng Excel cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành (Save As) dạng "Excel Workbook (*.xlsx)" rồi dùng tệp mới.`,
    en: `The file "${file}" is in the old Excel format (.xls). Open it in Excel, save it as "Excel Workbook (*.xlsx)" and use that file.`,
  }),
  encrypted: (file) => ({
    vi: `Tệp "${file}" được đặt mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ Sổ làm việc) rồi lưu lại.`,
    en: `The file "${file}" has a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.`,
  }),
  'macro-enabled': (file) => ({
    vi: `Tệp "${file}" có chứa macro nhưng tên không có đuôi .xlsm, Excel sẽ không mở. Hãy đổi đuôi tên tệp thành .xlsm rồi làm lại; macro được giữ nguyên và không bao giờ được chạy.`,
    en: `The file "${file}" holds macros, but its name does not end in .xlsm, so Excel will not open it. Rename it to .xlsm and try again; macros are kept and never run.`,
  }),
  ods: (file) => ({
    vi: `Tệp "${file}" có định dạng OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel, chọn Lưu thành dạng .xlsx rồi dùng tệp mới.`,
    en: `The file "${file}" is in the OpenDocument format (.ods). Open it, save it as .xlsx and use that file.`,
  }),
  'not-xlsx': (file) => ({
    vi: `"${file}" không phải là tệp Excel .xlsx. Hãy chọn tệp theo dõi có đuôi .xlsx.`,
    en: `"${file}" is not an Excel .xlsx file. Choose a tracking file that ends in .xlsx.`,
  }),
  damaged: (file) => ({
    vi: `Tệp "${file}" bị hỏng hoặc chưa tải về hết. Hãy tải lại, hoặc mở bằng Excel để sửa chữa rồi lưu thành tệp mới.`,
    en: `The file "${file}" is damaged or was not downloaded to its end. Fetch it again, or let Excel repair it and save it anew.`,
  }),
};

/**
 * What is wrong with a file and what to do about it.
 *
 * fileProblemSentence('missing', 'a.xlsx').en //=> 'There is no file "a.xlsx". Check its name and folder.'
 */
export function fileProblemSentence(problem: FileProblem, file: string): Sentence {
  return SENTENCES[problem](file);
}
