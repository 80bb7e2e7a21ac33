import type { Locale, Sentence } from '../shared/index.ts';

/** What the Sheets host says beside the sentences of the core, in both languages. */
export const texts = {
  menu: { vi: 'Chuyển đổi số', en: 'Digital transformation' },
  insert: { vi: 'Chèn biểu mẫu…', en: 'Insert templates…' },
  lock: { vi: 'Khóa trang theo đơn vị…', en: 'Lock the tabs by unit…' },
  check: { vi: 'Kiểm tra số liệu', en: 'Check entries' },
  close: { vi: 'Chốt số liệu…', en: 'Close figures…' },
  reopen: { vi: 'Mở lại kỳ đã chốt…', en: 'Reopen a closed period…' },
  refresh: { vi: 'Cập nhật đánh giá', en: 'Refresh the assessment' },
  report: { vi: 'Tạo báo cáo', en: 'Generate report' },
  dashboard: { vi: 'Bảng điều khiển', en: 'Dashboard' },
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  busy: {
    vi: 'Đang có người khác thực hiện, vui lòng thử lại sau.',
    en: 'Someone else is at work, please try again later.',
  },
  working: { vi: 'Đang thực hiện…', en: 'Working…' },
  writing: { vi: 'Đang ghi kết quả…', en: 'Writing the results…' },
  choosePlan: { vi: 'Gõ số của kế hoạch cần chèn:', en: 'Type the number of the plan to insert:' },
  noSuchPlan: {
    vi: 'Chưa chọn kế hoạch nào trong danh sách; bảng tính chưa bị thay đổi. Xin chọn lại và gõ một số có trong danh sách.',
    en: 'No plan of the list was chosen; nothing was changed. Please choose again and type a number of the list.',
  },
  hasTemplates: {
    vi: 'Bảng tính này đã có biểu mẫu nên không chèn thêm; không có gì thay đổi.',
    en: 'This spreadsheet has its templates already; nothing was inserted or changed.',
  },
  noCell: {
    vi: 'Không tìm thấy ô này nữa: trang đã được đổi tên hoặc xóa. Xin chọn "Kiểm tra số liệu" để tìm lại.',
    en: 'The cell is gone: its sheet was renamed or deleted. Choose "Check entries" to find it again.',
  },
  changedTooOften: {
    vi: 'Bảng tính đang được nhập liên tục nên chưa ghi kết quả; số liệu đã nhập còn nguyên. Xin thử lại sau ít phút.',
    en: 'The spreadsheet is being filled right now, so nothing was written; all entries are as they were. Please try again in a few minutes.',
  },
  allGood: { vi: 'Không có lỗi hay cảnh báo.', en: 'No errors and no warnings.' },
  printByHand: {
    vi: 'Khi in: chọn khổ A4, hướng ngang, vừa chiều rộng trang (Google Sheets không cho đặt sẵn trang in).',
    en: 'When printing choose A4, landscape, fit to width (Google Sheets does not let a script set this).',
  },
} satisfies Record<string, Sentence>;

export const inserted = (plan: string, sheets: number): Sentence => ({
  vi: `Đã chèn ${sheets} trang của "${plan}".`,
  en: `Inserted ${sheets} sheets of "${plan}".`,
});

export const inserting = (sheets: number): Sentence => ({
  vi: `Đang chèn ${sheets} trang…`,
  en: `Inserting ${sheets} sheets…`,
});

export const found = (errors: number, warnings: number): Sentence => ({
  vi: `Có ${errors} lỗi và ${warnings} cảnh báo, ghi ở cột "Cần kiểm tra" của từng trang nhập.`,
  en: `${errors} errors and ${warnings} warnings, written in the column "Cần kiểm tra" of each entry sheet.`,
});

export const more = (count: number): Sentence => ({ vi: `… và ${count} điều nữa.`, en: `… and ${count} more.` });

export const refreshed = (date: string): Sentence => ({
  vi: `Đã cập nhật đánh giá đến ngày ${date}.`,
  en: `The assessment is up to date as of ${date}.`,
});

export const otherTimeZone = (zone: string): Sentence => ({
  vi: `Bảng tính đang để múi giờ ${zone}, không phải giờ Việt Nam nên ngày có thể lệch. Vào Tệp > Cài đặt, chọn múi giờ (GMT+07:00) Hà Nội.`,
  en: `The spreadsheet is set to the time zone ${zone}, not that of Viet Nam, so days may be off by one. In File > Settings choose (GMT+07:00).`,
});

/** What happened, what was and was not changed, what to do. */
export const failures = {
  insert: (detail: string): Sentence => ({
    vi: `Chưa chèn được biểu mẫu: ${detail}. Các trang vừa thêm đã được gỡ bỏ, trang có sẵn và số liệu còn nguyên. Xin thử lại; nếu vẫn lỗi, gửi câu này cho người phụ trách phần mềm.`,
    en: `The templates could not be inserted: ${detail}. The new sheets were removed again, existing sheets and entries are as they were. Please try again, or send this sentence to whoever looks after the software.`,
  }),
  read: (detail: string): Sentence => ({
    vi: `Chưa đọc được bảng tính: ${detail}. Không có gì thay đổi. Xin thử lại; nếu vẫn lỗi, gửi câu này cho người phụ trách phần mềm.`,
    en: `The spreadsheet could not be read: ${detail}. Nothing was changed. Please try again, or send this sentence to whoever looks after the software.`,
  }),
  close: (detail: string): Sentence => ({
    vi: `Việc chốt hoặc mở lại kỳ bị dừng giữa chừng: ${detail}. Số liệu không mất: có trong các trang nhập hoặc trong trang "Lịch sử". Xin chọn lại lệnh vừa rồi cho cùng kỳ để hoàn tất; nếu vẫn lỗi, gửi câu này cho người phụ trách phần mềm.`,
    en: `Closing or reopening stopped halfway: ${detail}. No figure is lost: all are in the tabs or in the sheet "Lịch sử". Please choose the same command for the same period again to complete it, or send this sentence to whoever looks after the software.`,
  }),
  write: (detail: string): Sentence => ({
    vi: `Việc ghi kết quả bị dừng: ${detail}. Số liệu các đơn vị đã nhập còn nguyên; cột diễn giải có thể mới ghi một phần. Xin chạy lại lệnh này; nếu vẫn lỗi, gửi câu này cho người phụ trách phần mềm.`,
    en: `Writing the results stopped: ${detail}. All entries are as they were; some of the explanations may be old. Please run the command again, or send this sentence to whoever looks after the software.`,
  }),
  lock: (detail: string): Sentence => ({
    vi: `Việc khóa trang bị dừng: ${detail}. Số liệu còn nguyên; có thể mới khóa được một số đơn vị. Xin chạy lại lệnh này: đơn vị đã khóa không bị đổi; nếu vẫn lỗi, gửi câu này cho người phụ trách phần mềm.`,
    en: `Locking the tabs stopped: ${detail}. All entries are as they were; only some of the units may be locked. Please run the command again, which changes nothing of those, or send this sentence to whoever looks after the software.`,
  }),
} as const;

/** Inserting failed, and so did taking back what it had inserted. */
export const sheetsLeft = (detail: string, sheets: readonly string[]): Sentence => ({
  vi: `Chưa chèn được biểu mẫu: ${detail}. Trang có sẵn và số liệu còn nguyên, nhưng các trang mới sau chưa gỡ bỏ được: ${sheets.join(', ')}. Xin xóa các trang này rồi chèn lại.`,
  en: `The templates could not be inserted: ${detail}. Existing sheets and entries are as they were, but these new sheets could not be removed: ${sheets.join(', ')}. Please delete them and insert again.`,
});

/** Of the command that shuts the units' tabs for everybody but their officers. */
export const lockTexts = {
  /** Stands in the list of protected ranges. */
  description: 'Chuyển đổi số: chỉ cán bộ của đơn vị nhập',
  ask: (units: readonly string[]): Sentence => ({
    vi: `Sau khi khóa, trang nhập của từng đơn vị chỉ có chủ sở hữu bảng tính và các địa chỉ sau sửa được: cán bộ của đơn vị và của đơn vị tổng hợp, theo cột "E-mail" ở bảng đơn vị của trang "Cấu hình". Các cột kết quả không khóa, để ai chạy lệnh kiểm tra cũng ghi được.\n\n${units.join('\n')}\n\nLệnh này dành cho chủ sở hữu bảng tính. Tiếp tục?`,
    en: `From then on only the owner of the spreadsheet and these addresses can edit the tab of each unit: its officers and those of the unit that gathers the figures, by the column "E-mail" of the units in "Cấu hình". The columns of results stay open, so that whoever runs the check can write them.\n\n${units.join('\n')}\n\nThis command is for the owner of the spreadsheet. Go on?`,
  }),
  nobody: {
    vi: 'Chưa đơn vị nào có e-mail ở cột "E-mail" ở bảng đơn vị của trang "Cấu hình" nên chưa khóa trang nào. Xin ghi e-mail Google của cán bộ từng đơn vị rồi chạy lại lệnh.',
    en: 'No unit has an e-mail address in the column "E-mail" of the units in "Cấu hình", so nothing was locked. Write the Google addresses of the officers there and run the command again.',
  },
  done: (units: readonly string[]): Sentence =>
    units.length === 0
      ? { vi: 'Chưa khóa được trang nào.', en: 'No tab could be locked.' }
      : {
          vi: `Đã khóa trang của ${units.length} đơn vị, trừ các cột kết quả; chỉ chủ sở hữu và các địa chỉ sau sửa được:\n${units.join('\n')}\nMuốn bỏ khóa: Dữ liệu > Bảo vệ trang tính và dải ô.`,
          en: `The tabs of ${units.length} units are locked but for the columns of results; only the owner and these addresses can edit them:\n${units.join('\n')}\nTo unlock: Data > Protect sheets and ranges.`,
        },
  noAddress: (units: readonly string[]): Sentence => ({
    vi: `Không khóa thêm vì chưa có e-mail ở trang "Cấu hình": ${units.join(', ')}.`,
    en: `Not locked, since "Cấu hình" has no e-mail address: ${units.join(', ')}.`,
  }),
  notShared: (addresses: readonly string[]): Sentence => ({
    vi: `Chưa thấy bảng tính được chia sẻ quyền chỉnh sửa cho: ${addresses.join(', ')}. Xin chia sẻ cho các địa chỉ này (bỏ qua nếu đã chia sẻ qua nhóm).`,
    en: `The spreadsheet does not seem to be shared for editing with: ${addresses.join(', ')}. Please share it with them (unless a group they belong to has it).`,
  }),
  failed: (unit: string, detail: string): Sentence => ({
    vi: `Chưa khóa được trang của ${unit}: ${detail}. Quyền sửa của đơn vị này vẫn như trước. Xin kiểm tra e-mail ở trang "Cấu hình" rồi chạy lại lệnh.`,
    en: `The tab of ${unit} could not be locked: ${detail}. Who may edit them is as before. Check the address in "Cấu hình" and run the command again.`,
  }),
  notOwner: (stay: readonly string[]): Sentence => ({
    vi: `Chưa khóa thêm trang nào: ngoài chủ sở hữu và cán bộ của đơn vị còn ${stay.join(', ')} vẫn sửa được, vì Google không cho người chạy lệnh tự bỏ quyền của mình. Quyền sửa vẫn như trước. Đề nghị chủ sở hữu bảng tính mở tệp và chạy lệnh này.`,
    en: `No further tab was locked: beside the owner and the officers ${stay.join(', ')} can still edit, as Google lets nobody who runs a command remove himself. Who may edit is as before. The owner of the spreadsheet should open it and run this command.`,
  }),
} as const;

/** What is asked before a period is closed or reopened. */
export const periodTexts = {
  chooseToClose: {
    vi: 'Gõ số của kỳ cần chốt. Số liệu được ghi vào trang "Lịch sử", đọc lại đủ rồi các trang nhập mới được dọn cho kỳ sau:',
    en: 'Type the number of the period to close. Its figures go into the sheet "Lịch sử" and are read back before the tabs are set up for the next period:',
  },
  chooseToReopen: { vi: 'Gõ số của kỳ cần mở lại:', en: 'Type the number of the period to reopen:' },
  reasonIfAny: {
    vi: 'Lý do (chỉ cần khi chốt lại một kỳ, hoặc khi còn số liệu chưa dùng được); không có thì để trống:',
    en: 'Reason (needed only to close a period again, or with values that cannot be used); leave it blank otherwise:',
  },
  reasonNeeded: { vi: 'Lý do mở lại:', en: 'Why it is reopened:' },
  openLine: (period: Sentence, deadline: string, awaited: number): Sentence => ({
    vi: `${period.vi}, hạn cuối ${deadline}${awaited === 0 ? ', các đơn vị đã gửi đủ' : `, còn ${awaited} đơn vị chưa gửi`}`,
    en: `${period.en}, due ${deadline}${awaited === 0 ? ', all units have sent' : `, not yet sent by ${awaited} units`}`,
  }),
};

/** The language of a person whose account says 'vi', 'vi-VN', 'en_GB' … */
export const localeOf = (account: string): Locale => (/^vi/i.test(account) ? 'vi' : 'en');

/** Where the report now stands. */
export const reportWritten = (sheets: readonly string[]): Sentence => ({
  vi: `Đã thêm các trang: ${sheets.join(', ')}.`,
  en: `Added the sheets: ${sheets.join(', ')}.`,
});
