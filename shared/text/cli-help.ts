import type { Sentence } from './sentence.ts';

export type HelpTopic =
  | 'dti'
  | 'plans'
  | 'new'
  | 'insert'
  | 'check'
  | 'refresh'
  | 'status'
  | 'remind'
  | 'close'
  | 'reopen'
  | 'history'
  | 'report'
  | 'target'
  | 'judge';

const common: Sentence = {
  vi: `Tùy chọn của mọi lệnh:
  --as-of NGÀY    ngày đánh giá, ghi năm-tháng-ngày: 2026-11-16
                  (không ghi: lấy "Ngày đánh giá" ở trang Cấu hình, nếu trống là hôm nay)
  --json          in kết quả dạng JSON
  --lang vi|en    tiếng Việt (mặc định) hoặc tiếng Anh
  --help          xem hướng dẫn này

Mã thoát: 0 làm xong; 1 số liệu có lỗi (lệnh check, close, report); 2 không làm được, tệp giữ nguyên.`,
  en: `Options of every command:
  --as-of DATE    the evaluation date, year-month-day: 2026-11-16
                  (left out: "Ngày đánh giá" in the sheet Cấu hình; today where that is blank)
  --json          print the result as JSON
  --lang vi|en    Vietnamese (default) or English
  --help          show this help

Exit codes: 0 done; 1 entries have errors (commands check, close, report); 2 cannot do it, the file is untouched.`,
};

function topic(vi: string, en: string): Sentence {
  return { vi: `${vi}\n\n${common.vi}`, en: `${en}\n\n${common.en}` };
}

/** What `--help` prints, for the program and for each command. */
export const cliHelp: Readonly<Record<HelpTopic, Sentence>> = {
  dti: topic(
    `dti: theo dõi kế hoạch chuyển đổi số cấp xã trên tệp .xlsx

Cách dùng: dti LỆNH [TÙY CHỌN]

Các lệnh:
  dti plans                     xem các kế hoạch có sẵn
  dti new --plan MÃ -o TỆP      tạo tệp theo dõi từ một kế hoạch
  dti insert TỆP --plan MÃ      thêm biểu mẫu của một kế hoạch vào tệp Excel đã có
  dti check TỆP                 kiểm tra số liệu đã nhập, không sửa gì trong tệp
  dti refresh TỆP               cập nhật đánh giá trong tệp, không sửa ô nào do người nhập
  dti status TỆP                xem chỉ tiêu nào đạt, chỉ tiêu nào chậm, của ai, vì sao
  dti remind TỆP                soạn lời nhắc cho từng đơn vị chưa gửi số liệu
  dti close TỆP --period KỲ     chốt số liệu một kỳ vào "Lịch sử" và mở kỳ sau
  dti reopen TỆP --period KỲ --reason …   mở lại một kỳ đã chốt để sửa
  dti history TỆP               xem các kỳ đã chốt, đúng như lúc chốt
  dti report TỆP -o BÁO_CÁO     lập báo cáo chính thức của một kỳ thành tệp Word (.docx)
  dti target "MỤC TIÊU"         xem một mục tiêu in trong kế hoạch được đọc thế nào
  dti judge --target … --value …   đánh giá thử một giá trị so với mục tiêu
  dti LỆNH --help               hướng dẫn riêng của từng lệnh`,
    `dti: follows a commune's digital-transformation plan in an .xlsx file

Usage: dti COMMAND [OPTIONS]

Commands:
  dti plans                     list the plans at hand
  dti new --plan ID -o FILE     make a tracking file from a plan
  dti insert FILE --plan ID     put a plan's templates into a workbook that exists
  dti check FILE                check what was typed; changes nothing in the file
  dti refresh FILE              bring the evaluation up to date; changes no cell that a person fills
  dti status FILE               see what is met, what lags, whose it is, why
  dti remind FILE               write a message for every unit that has not sent
  dti close FILE --period P     close a period's figures into the history and open the next
  dti reopen FILE --period P --reason …   reopen a closed period to correct it
  dti history FILE              see what was closed, as it was closed
  dti report FILE -o REPORT     write the official report of a period as a Word document (.docx)
  dti target "TEXT"             see how a printed target is read
  dti judge --target … --value …   judge one value against a target
  dti COMMAND --help            help for one command`,
  ),
  plans: topic(
    `dti plans [--id MÃ]
Xem các kế hoạch có sẵn; có --id thì xem riêng một kế hoạch: các chỉ tiêu, đơn vị, mục tiêu, chỗ kế hoạch ghi khác nhau.

  --id MÃ         mã của kế hoạch, ví dụ loc-tan

Ví dụ: dti plans --id la-nga`,
    `dti plans [--id ID]
Lists the plans at hand; with --id one plan: its indicators, units, targets and where it contradicts itself.

  --id ID         the plan's id, such as loc-tan

Example: dti plans --id la-nga`,
  ),
  new: topic(
    `dti new --plan MÃ -o TỆP [--with-sample]
Tạo tệp theo dõi .xlsx từ một kế hoạch. Không ghi đè lên tệp đã có.

  --plan MÃ       loc-tan, la-nga, hoặc blank (kế hoạch trống cho xã khác)
  -o, --out TỆP   tên tệp sẽ tạo, đuôi .xlsx
  --with-sample   nhập sẵn số liệu mẫu (đánh dấu "SỐ LIỆU MẪU") để xem thử; ngày đánh giá theo số liệu mẫu
                  nếu không ghi --as-of

Ví dụ: dti new --plan loc-tan -o loc-tan.xlsx`,
    `dti new --plan ID -o FILE [--with-sample]
Makes a tracking file (.xlsx) from a plan. Never overwrites a file.

  --plan ID       loc-tan, la-nga, or blank (an empty plan for another commune)
  -o, --out FILE  the file to make, ending in .xlsx
  --with-sample   with sample entries (marked "SỐ LIỆU MẪU"), to have a look; the evaluation date is the
                  sample's where --as-of is left out

Example: dti new --plan loc-tan -o loc-tan.xlsx`,
  ),
  insert: topic(
    `dti insert TỆP --plan MÃ
Thêm biểu mẫu của một kế hoạch vào tệp .xlsx (hoặc .xlsm) đã có, sau các trang hiện có. Các trang, biểu đồ, hình ảnh,
ghi chú, macro sẵn có trong tệp được giữ nguyên; bản trước khi ghi được lưu thành TỆP.bak.

  --plan MÃ       loc-tan, la-nga, hoặc blank (kế hoạch trống cho xã khác)

Ví dụ: dti insert so-theo-doi.xlsx --plan loc-tan`,
    `dti insert FILE --plan ID
Puts a plan's templates into an .xlsx (or .xlsm) file that exists, behind its own sheets. Sheets, charts, pictures,
comments and macros that are there stay as they are; the version before is kept as FILE.bak.

  --plan ID       loc-tan, la-nga, or blank (an empty plan for another commune)

Example: dti insert workbook.xlsx --plan loc-tan`,
  ),
  check: topic(
    `dti check TỆP
Kiểm tra số liệu ở các trang nhập của đơn vị và nói rõ ô nào cần xem lại. Không sửa gì trong tệp.
Lỗi: số liệu không dùng được, chưa đưa vào đánh giá. Cần xem lại: vẫn dùng, nhưng xin kiểm tra.

Ví dụ: dti check loc-tan.xlsx`,
    `dti check FILE
Checks what was typed into the units' tabs and says which cells to look at. Changes nothing in the file.
Error: a value that cannot be used and is left out. Warning: a value that is used, but asks.

Example: dti check loc-tan.xlsx`,
  ),
  refresh: topic(
    `dti refresh TỆP
Đọc số liệu, đánh giá lại từng chỉ tiêu và ghi kết quả vào tệp. Không sửa ô nào do người nhập.
Tệp được ghi trọn vẹn hoặc giữ nguyên; hãy đóng tệp trong Excel trước khi chạy.

Ví dụ: dti refresh loc-tan.xlsx`,
    `dti refresh FILE
Reads the entries, judges every indicator again and writes the results into the file. Changes no cell that a person fills.
The file is written whole or not at all; close it in Excel first.

Example: dti refresh loc-tan.xlsx`,
  ),
  status: topic(
    `dti status TỆP
Xem tình hình thực hiện: bao nhiêu chỉ tiêu đạt, chỉ tiêu nào chậm, của đơn vị nào, vì sao, cần làm thêm bao nhiêu.
Không sửa gì trong tệp.

Ví dụ: dti status loc-tan.xlsx --as-of 2026-11-16`,
    `dti status FILE
Shows where the plan stands: how many indicators are met, which lag, whose they are, why, and how much more is needed.
Changes nothing in the file.

Example: dti status loc-tan.xlsx --as-of 2026-11-16`,
  ),
  remind: topic(
    `dti remind TỆP
Soạn cho mỗi đơn vị chưa gửi số liệu một lời nhắc ngắn để dán vào Zalo hoặc phần mềm văn phòng: còn thiếu chỉ tiêu nào,
kỳ trước bao nhiêu, hạn ngày nào. Nhắc từ ngày làm việc liền trước hạn; đơn vị đã gửi thì không nhắc. Không sửa gì trong tệp.

Ví dụ: dti remind loc-tan.xlsx --as-of 2026-06-16`,
    `dti remind FILE
Writes a short message for every unit that has not sent, to paste into Zalo or the office system: what is owed, the last
value, by when. From the working day before the deadline on; nothing for who has sent. Changes nothing in the file.

Example: dti remind loc-tan.xlsx --as-of 2026-06-16`,
  ),
  close: topic(
    `dti close TỆP --period KỲ [--reason LÝ_DO]
Chốt số liệu một kỳ: ghi mọi số liệu và đánh giá vào "Lịch sử", đọc lại cho khớp, rồi mới dọn các trang nhập cho kỳ sau.
Dòng cũ không bao giờ bị sửa. Việc chốt dở dang thì chạy lại lệnh này để hoàn tất. Chốt rồi mà chạy lại: tệp giữ nguyên.

  --period KỲ     2026-06 (tháng 6), 2026-Q2 (quý II), 2026-H1 (6 tháng đầu năm), 2026 (năm)
  --reason …      lý do; phải có khi chốt lại một kỳ, hoặc khi còn số liệu chưa dùng được (mã thoát 1 nếu thiếu)

Ví dụ: dti close loc-tan.xlsx --period 2026-06`,
    `dti close FILE --period PERIOD [--reason TEXT]
Closes a period: every entry and verdict goes into the sheet "Lịch sử", is read back, and only then the tabs are set up for
the next period. Rows are never changed. A closing that was left half done is completed by running this again; closed
already, the file is untouched.

  --period …      2026-06 (June), 2026-Q2 (quarter II), 2026-H1 (first half-year), 2026 (year)
  --reason …      needed to close a period again, or with values that cannot be used (exit code 1 without it)

Example: dti close loc-tan.xlsx --period 2026-06`,
  ),
  reopen: topic(
    `dti reopen TỆP --period KỲ --reason LÝ_DO
Mở lại một kỳ đã chốt: số liệu trở về các trang nhập đúng như đã gõ. Các dòng trong "Lịch sử" giữ nguyên, ghi thêm ai mở lại,
ngày nào, vì sao. Sửa xong thì chốt lại kèm lý do. Kỳ đang mở không bị ảnh hưởng.

  --period KỲ     kỳ cần mở lại, ví dụ 2026-06
  --reason …      lý do mở lại

Ví dụ: dti reopen loc-tan.xlsx --period 2026-06 --reason "Đơn vị báo nhầm số liệu"`,
    `dti reopen FILE --period PERIOD --reason TEXT
Reopens a closed period: its entries come back into the tabs as they were typed. The rows in "Lịch sử" stay, and who
reopened it, when and why is added. Correct the entries and close it again with a reason. Other open periods stay.

  --period …      the period, such as 2026-06
  --reason …      why

Example: dti reopen loc-tan.xlsx --period 2026-06 --reason "A unit reported a wrong figure"`,
  ),
  history: topic(
    `dti history TỆP [--indicator MÃ] [--period KỲ]
Xem các kỳ đã chốt: số liệu, mục tiêu, đánh giá và lý do đúng như lúc chốt, ai chốt, ngày nào, mở lại vì sao.
Không đánh giá lại, không sửa gì trong tệp.

  --indicator MÃ  chỉ một chỉ tiêu, qua các kỳ
  --period KỲ     chỉ một kỳ, mọi chỉ tiêu

Ví dụ: dti history loc-tan.xlsx --indicator 6.3`,
    `dti history FILE [--indicator CODE] [--period PERIOD]
Shows what was closed: figures, targets, verdicts and reasons as they were then, who closed it, when, and why it was
reopened. Judges nothing anew and changes nothing in the file.

  --indicator …   one indicator over the periods
  --period …      one period, all indicators

Example: dti history loc-tan.xlsx --indicator 6.3`,
  ),
  report: topic(
    `dti report TỆP [--period KỲ] [--kind month|quarter|year] [--document LOẠI] [--unit "TÊN"] -o BÁO_CÁO [--number SỐ]
           [--accept] [--sheet]
Lập báo cáo chính thức của một kỳ thành tệp Word (.docx). Nêu trước lỗi và chỗ cần xem lại; không sửa ô nào trong tệp theo dõi.
Số liệu chưa dùng được thì để ngoài, báo cáo ghi rõ và đánh dấu DỰ THẢO, cho đến khi có --accept.

  --period KỲ     2026-06 (tháng), 2026-Q2 (quý), 2026 (năm); không ghi: kỳ đang mở đầu tiên
  --kind …        báo cáo của cả quý hoặc năm có kỳ đó: month, quarter, year
  --document …    report (báo cáo của xã, mặc định), unit (báo cáo của một đơn vị gửi đơn vị tổng hợp),
                  units (biểu tổng hợp các đơn vị trong năm), ranking (bảng xếp hạng công khai),
                  extract (nội dung trích cho báo cáo khác)
  --unit "TÊN"    lập báo cáo của đơn vị này (tên, tên ngắn hoặc mã)
  -o, --out TỆP   tên báo cáo sẽ tạo, đuôi .docx; không ghi đè lên tệp đã có. Với --document unit mà không có --unit:
                  một thư mục có sẵn, mỗi đơn vị một tệp
  --number SỐ     số của báo cáo, khi đã có
  --accept        đồng ý để ngoài số liệu chưa dùng được: không đánh dấu DỰ THẢO
  --sheet         thêm báo cáo thành trang mới trong tệp theo dõi (in được ngay)

Ví dụ: dti report loc-tan.xlsx --period 2026-06 -o bao-cao-2026-06.docx
       dti report loc-tan.xlsx --unit "Phòng Kinh tế" -o phong-kinh-te.docx`,
    `dti report FILE [--period PERIOD] [--kind month|quarter|year] [--document KIND] [--unit "NAME"] -o REPORT [--number N]
           [--accept] [--sheet]
Writes the official report of a period as a Word document (.docx), after a review of errors and warnings. Changes no cell of the tracking file.
Values that cannot be used are left out; the report says so and is marked as a draft until --accept.

  --period …      2026-06 (a month), 2026-Q2 (a quarter), 2026 (a year); left out: the first open period
  --kind …        for the whole quarter or year that holds it: month, quarter, year
  --document …    report (the commune's, default), unit (a unit's own, to the unit that gathers), units (the yearly
                  sheet of units), ranking (the public ranking), extract (for another report)
  --unit "NAME"   the report of this unit (name, short name or id)
  -o, --out FILE  the report to make, ending in .docx; never overwrites a file. With --document unit and no --unit:
                  a folder that exists, one file for each unit
  --number N      the report's number, once it has one
  --accept        accept what is left out: no draft mark
  --sheet         add the report to the tracking file as new sheets, ready to print

Example: dti report loc-tan.xlsx --period 2026-06 -o bao-cao-2026-06.docx
         dti report loc-tan.xlsx --unit "Phòng Kinh tế" -o phong-kinh-te.docx`,
  ),
  target: topic(
    `dti target "MỤC TIÊU"
Xem một mục tiêu in trong kế hoạch được đọc thế nào: loại, so sánh, giá trị, đơn vị tính.

Ví dụ: dti target "trên 1%"`,
    `dti target "TEXT"
Shows how a printed target is read: kind, comparison, value, unit.

Example: dti target "trên 1%"`,
  ),
  judge: topic(
    `dti judge --target "MỤC TIÊU" --value GIÁ_TRỊ [--baseline GIÁ_TRỊ --from NGÀY --due NGÀY --move ramp|hold|milestone]
Đánh giá thử một giá trị so với mục tiêu, ghi như người nhập: "18,2%", "0,36", "9/9", "có".

  --target "…"    mục tiêu như in trong kế hoạch
  --value …       giá trị đến ngày đánh giá
  --baseline …    giá trị ban đầu, vào ngày ở --from
  --from NGÀY     ngày của giá trị ban đầu
  --due NGÀY      ngày phải đạt mục tiêu
  --move …        ramp: tăng dần đến mục tiêu; hold: luôn phải giữ mức; milestone: hoàn thành hay chưa

Ví dụ: dti judge --target "30%" --value 8% --baseline 3% --from 2026-01-01 --due 2026-12-31 --as-of 2026-06-14`,
    `dti judge --target "TEXT" --value VALUE [--baseline VALUE --from DATE --due DATE --move ramp|hold|milestone]
Judges one value against a target; values as a person types them: "18,2%", "0,36", "9/9", "có".

  --target "…"    the target as printed in the plan
  --value …       the value on the evaluation date
  --baseline …    the value to start from, on the day of --from
  --from DATE     the day of the baseline
  --due DATE      the day by which the target must be reached
  --move …        ramp: grows towards the target; hold: a level to keep; milestone: done or not

Example: dti judge --target "30%" --value 8% --baseline 3% --from 2026-01-01 --due 2026-12-31 --as-of 2026-06-14`,
  ),
};
