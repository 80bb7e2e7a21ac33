import { describe, expect, test } from '@jest/globals';
import { period } from '../../../shared/calendar/period.ts';
import { type ReportWords, reportWords } from '../../../shared/text/report-words.ts';

/** What a letter says in some situation: in Vietnamese and in English. */
type Said = readonly [situation: string, say: (words: ReportWords) => unknown, vi: unknown, en: unknown];

const expectSaid = (said: readonly Said[]): void => {
  test.each(said)('%s', (_situation, say, vi, en) => {
    expect({ vi: say(reportWords.vi), en: say(reportWords.en) }).toEqual({ vi, en });
  });
};

const of = (id: string) => {
  const found = period(id);
  if (found === null) throw new Error(`no period ${id}`);
  return found;
};

describe('the head of the letter', () => {
  expectSaid([
    [
      'the agency of a commune',
      ({ agency }) => agency('xã', 'Lộc Tấn'),
      ['ỦY BAN NHÂN DÂN', 'XÃ LỘC TẤN'],
      ["PEOPLE'S COMMITTEE", 'XÃ LỘC TẤN'],
    ],
    ['of a commune without a name', ({ agency }) => agency('xã', ''), ['ỦY BAN NHÂN DÂN'], ["PEOPLE'S COMMITTEE"]],
    [
      'its name in a sentence',
      ({ agencyName }) => [agencyName('phường', 'Hải Vân'), agencyName('xã', '')],
      ['Ủy ban nhân dân phường Hải Vân', 'Ủy ban nhân dân xã'],
      ["The People's Committee of phường Hải Vân", "The People's Committee of xã"],
    ],
    [
      'its number: below ten with a zero, blank until it is given',
      ({ number }) => [number(7), number(41), number(null)],
      ['Số: 07/BC-UBND', 'Số: 41/BC-UBND', 'Số:       /BC-UBND'],
      ['No.: 7/BC-UBND', 'No.: 41/BC-UBND', 'No.:       /BC-UBND'],
    ],
    [
      'place and day',
      ({ placeDate }) => [placeDate('Lộc Tấn', '2026-06-18'), placeDate('', '2026-02-05')],
      ['Lộc Tấn, ngày 18 tháng 6 năm 2026', 'Ngày 05 tháng 02 năm 2026'],
      ['Lộc Tấn, 18 June 2026', '5 February 2026'],
    ],
    [
      'what it is attached to',
      ({ attached }) => [attached('Ủy ban nhân dân xã Lộc Tấn', 7, '2026-06-18'), attached('X', null, '2026-12-03')],
      [
        '(Kèm theo Báo cáo số 07/BC-UBND ngày 18 tháng 6 năm 2026 của Ủy ban nhân dân xã Lộc Tấn)',
        '(Kèm theo Báo cáo số       /BC-UBND ngày 03 tháng 12 năm 2026 của X)',
      ],
      [
        '(Attached to Report No. 7/BC-UBND of 18 June 2026 by ủy ban nhân dân xã Lộc Tấn)',
        '(Attached to Report No.       /BC-UBND of 3 December 2026 by x)',
      ],
    ],
    [
      'one appendix needs no number',
      ({ appendix }) => [appendix(1, 1), appendix(1, 2), appendix(2, 2)],
      ['PHỤ LỤC', 'PHỤ LỤC I', 'PHỤ LỤC II'],
      ['APPENDIX', 'APPENDIX I', 'APPENDIX II'],
    ],
    [
      'a plan that names the year is not followed by the year again',
      ({ about }) => [about('Kế hoạch chuyển đổi số năm 2026', of('2026')), about('Kế hoạch CĐS', of('2026-Q2'))],
      [['Kết quả thực hiện Kế hoạch chuyển đổi số năm 2026'], ['Kết quả thực hiện Kế hoạch CĐS', 'quý II năm 2026']],
      [
        ['Results under Kế hoạch chuyển đổi số năm 2026', 'year 2026'],
        ['Results under Kế hoạch CĐS', 'quarter II of 2026'],
      ],
    ],
    [
      'grounds, the last with a full stop',
      ({ basis }) => [basis('Quyết định số 5/QĐ-UBND;', false), basis('Xét đề nghị của Phòng VH-XH.', true)],
      ['Căn cứ Quyết định số 5/QĐ-UBND;', 'Xét đề nghị của Phòng VH-XH.'],
      ['Quyết định số 5/QĐ-UBND;', 'Xét đề nghị của Phòng VH-XH.'],
    ],
    [
      'the opening, with estimates and another day of judgement',
      ({ opening }) =>
        [
          { estimated: false, asOf: '2026-06-14' },
          { estimated: true, asOf: '2026-06-20' },
        ].map((more) => opening({ agency: 'UBND', plan: 'KH', of: of('2026-06'), cutOff: '2026-06-14', ...more })),
      [
        'UBND báo cáo kết quả thực hiện KH tháng 6 năm 2026 (số liệu tính đến ngày 14/6/2026) như sau:',
        'UBND báo cáo kết quả thực hiện KH tháng 6 năm 2026 (số liệu ước tính đến ngày 14/6/2026, đánh giá tại ngày 20/6/2026) như sau:',
      ],
      [
        'UBND reports the results under KH for June 2026 (figures to 14 June 2026) as follows:',
        'UBND reports the results under KH for June 2026 (estimated figures to 14 June 2026, judged on 20 June 2026) as follows:',
      ],
    ],
  ]);
});

describe('what units wrote', () => {
  const remark = { unit: 'Công an xã', text: '- Tập huấn 3 lớp. ', code: '', isTask: false, evidence: null };
  expectSaid([
    ['by itself', (words) => words.remark(remark), '- Công an xã: Tập huấn 3 lớp.', '- Công an xã: Tập huấn 3 lớp.'],
    [
      'about an indicator',
      (words) => words.remark({ ...remark, code: '4.2' }),
      '- Công an xã: Tập huấn 3 lớp (chỉ tiêu 4.2).',
      '- Công an xã: Tập huấn 3 lớp (indicator 4.2).',
    ],
    [
      'about a task, with evidence',
      (words) => words.remark({ ...remark, code: '6', isTask: true, evidence: '12/BC-CAX.' }),
      '- Công an xã: Tập huấn 3 lớp (nhiệm vụ 6; tài liệu kiểm chứng: 12/BC-CAX).',
      '- Công an xã: Tập huấn 3 lớp (task 6; evidence: 12/BC-CAX).',
    ],
  ]);
});

describe('results', () => {
  const result = { shown: '85%', parts: '85/100 hồ sơ', target: '≥90%.', year: 2026 };
  expectSaid([
    [
      'with parts and target',
      (words) => words.result(result),
      '85% (85/100 hồ sơ); mục tiêu năm 2026: ≥90%',
      '85% (85/100 hồ sơ); target for 2026: ≥90%',
    ],
    ['with neither', (words) => words.result({ ...result, parts: '', target: '' }), '85%', '85%'],
    [
      'of a milestone',
      ({ answer }) => [answer(true, 'Có quy chế', 2026), answer(false, 'Có quy chế', 2026), answer(false, '', 2027)],
      [
        'đã hoàn thành; mục tiêu năm 2026: Có quy chế',
        'chưa hoàn thành; mục tiêu năm 2026: Có quy chế',
        'chưa hoàn thành',
      ],
      ['done; target for 2026: Có quy chế', 'not done; target for 2026: Có quy chế', 'not done'],
    ],
    [
      'a milestone in a table',
      ({ done }) => [done(true), done(false)],
      ['đã hoàn thành', 'chưa hoàn thành'],
      ['done', 'not done'],
    ],
    [
      'units that are missing',
      ({ missingFrom }) => [missingFrom(['A']), missingFrom(['A', 'B']), missingFrom(['A', 'B', 'C'])],
      ['A', 'A và B', 'A, B và C'].map((units) => `chưa nhận được số liệu của ${units}`),
      ['A', 'A and B', 'A, B and C'].map((units) => `no figures received from ${units}`),
    ],
    [
      'compared with a period before',
      ({ compared }) => [1, -1, 0].map((change) => compared({ against: 'T', shown: '80%', change, amount: '5 điểm' })),
      ['tăng 5 điểm', 'giảm 5 điểm', 'không thay đổi'].map((change) => `so với T (80%) ${change}`),
      ['up 5 điểm', 'down 5 điểm', 'unchanged'].map((change) => `against T (80%) ${change}`),
    ],
    [
      'with last year',
      ({ against }) => [against('6/2025', true), against('5/2026', false)],
      ['cùng kỳ năm trước, 6/2025', '5/2026'],
      ['the same period last year, 6/2025', '5/2026'],
    ],
    [
      'points',
      ({ points }) => [points('1'), points('2,5')],
      ['1 điểm phần trăm', '2,5 điểm phần trăm'],
      ['1 percentage point', '2,5 percentage points'],
    ],
  ]);
});

describe('how many indicators stand how', () => {
  expectSaid([
    [
      'none',
      ({ tally }) => tally({ year: 2026, total: 0, counts: [] }),
      'Chưa có chỉ tiêu nào được theo dõi.',
      'No indicator is tracked yet.',
    ],
    [
      'the only one',
      ({ tally }) => tally({ year: 2026, total: 1, counts: [['lagging', 1]] }),
      'Năm 2026 có 01 chỉ tiêu được theo dõi; chỉ tiêu này chậm tiến độ.',
      '1 indicator is tracked for 2026: 1 lagging.',
    ],
    [
      'all the same',
      ({ tally }) => tally({ year: 2026, total: 12, counts: [['met', 12]] }),
      'Năm 2026 có 12 chỉ tiêu được theo dõi; cả 12 chỉ tiêu đạt mục tiêu.',
      '12 indicators are tracked for 2026: 12 met.',
    ],
    [
      'some so, some otherwise',
      ({ tally }) =>
        tally({
          year: 2026,
          total: 12,
          counts: [
            ['met', 9],
            ['no-data', 3],
          ],
        }),
      'Năm 2026 có 12 chỉ tiêu được theo dõi, trong đó: 09 chỉ tiêu đạt mục tiêu; 03 chỉ tiêu chưa có số liệu.',
      '12 indicators are tracked for 2026: 9 met; 3 no data.',
    ],
    [
      'achieved',
      ({ achieved }) => [
        achieved('met', ['4.1'], 2026),
        achieved('met', ['4.1', '4.2'], 2026),
        achieved('on-track', ['4.1'], 2026),
        achieved('on-track', ['4.1', '4.2'], 2026),
      ],
      [
        'Có 01 chỉ tiêu đạt mục tiêu năm 2026: 4.1.',
        'Có 02 chỉ tiêu đạt mục tiêu năm 2026, gồm: 4.1; 4.2.',
        'Có 01 chỉ tiêu đúng tiến độ: 4.1.',
        'Có 02 chỉ tiêu đúng tiến độ, gồm: 4.1; 4.2.',
      ],
      [
        '1 indicator met the target for 2026: 4.1.',
        '2 indicators met the target for 2026: 4.1; 4.2.',
        '1 indicator is on track: 4.1.',
        '2 indicators are on track: 4.1; 4.2.',
      ],
    ],
    [
      'no shortcoming among none, some, all',
      ({ noShortcomings }) => [
        noShortcomings(0, 22),
        noShortcomings(1, 22),
        noShortcomings(9, 22),
        noShortcomings(22, 22),
      ],
      [
        'Chưa có chỉ tiêu nào đủ số liệu để đánh giá tiến độ.',
        'Trong 01 chỉ tiêu đã đánh giá, không có chỉ tiêu chậm tiến độ hoặc có nguy cơ chậm tiến độ.',
        'Trong 09 chỉ tiêu đã đánh giá, không có chỉ tiêu chậm tiến độ hoặc có nguy cơ chậm tiến độ.',
        'Không có chỉ tiêu chậm tiến độ hoặc có nguy cơ chậm tiến độ.',
      ],
      [
        'No indicator has enough figures to be judged yet.',
        'None of the 1 judged indicator lags or is at risk.',
        'None of the 9 judged indicators lags or is at risk.',
        'No indicator lags or is at risk.',
      ],
    ],
  ]);
});

describe('tasks', () => {
  const none = { total: 1, done: 0, doing: 0, not: 0, unknown: 0, late: 0 };
  expectSaid([
    [
      'of every state, two late',
      ({ tasksTally }) => tasksTally({ total: 10, done: 1, doing: 2, not: 3, unknown: 4, late: 2 }),
      'Có 10 nhiệm vụ được giao, gồm: 01 nhiệm vụ đã hoàn thành; 02 nhiệm vụ đang thực hiện; 03 nhiệm vụ chưa thực hiện; 04 nhiệm vụ chưa có thông tin. Trong đó, 02 nhiệm vụ đã quá thời hạn.',
      '10 tasks were given: 1 done; 2 under way; 3 not begun; 4 not reported on. Of these, 2 are past the due date.',
    ],
    [
      'one, done',
      ({ tasksTally }) => tasksTally({ ...none, done: 1 }),
      'Có 01 nhiệm vụ được giao, gồm: 01 nhiệm vụ đã hoàn thành.',
      '1 task was given: 1 done.',
    ],
    [
      'one, not begun and late',
      ({ tasksTally }) => tasksTally({ ...none, not: 1, late: 1 }),
      'Có 01 nhiệm vụ được giao, gồm: 01 nhiệm vụ chưa thực hiện. Trong đó, 01 nhiệm vụ đã quá thời hạn.',
      '1 task was given: 1 not begun. Of these, 1 is past the due date.',
    ],
    [
      'the state of each',
      ({ taskState }) => [
        taskState('done', false),
        taskState('not', true),
        taskState(null, true),
        taskState('doing', false),
      ],
      ['Đã hoàn thành', 'Chưa thực hiện, quá thời hạn', 'Chưa có thông tin, quá thời hạn', 'Đang thực hiện'],
      ['Done', 'Not begun, past its date', 'Not reported, past its date', 'Under way'],
    ],
    [
      'money set aside, spent, both',
      ({ budget }) => [budget('250', null), budget(null, '80,5'), budget('250', '80,5')],
      [
        'Kinh phí thực hiện nhiệm vụ: dự toán 250 triệu đồng.',
        'Kinh phí thực hiện nhiệm vụ: đã chi 80,5 triệu đồng.',
        'Kinh phí thực hiện nhiệm vụ: dự toán 250 triệu đồng; đã chi 80,5 triệu đồng.',
      ],
      [
        'Money for the tasks: 250 million dong set aside.',
        'Money for the tasks: 80,5 million dong spent.',
        'Money for the tasks: 250 million dong set aside; 80,5 million dong spent.',
      ],
    ],
  ]);
});

describe('who sent when', () => {
  const none = { total: 1, onTime: 0, late: [], missing: [], notYet: [], last: '2026-06-17' };
  expectSaid([
    [
      'the only unit, in time',
      ({ sendings }) => [sendings({ ...none, onTime: 1 }), sendings({ ...none, onTime: 1, last: null })],
      [
        '01 cơ quan, đơn vị phải gửi báo cáo chậm nhất ngày 17/6/2026 đã gửi đúng hạn.',
        '01 cơ quan, đơn vị phải gửi báo cáo đã gửi đúng hạn.',
      ],
      ['1 unit has to report by 17 June 2026: 1 on time.', '1 unit has to report: 1 on time.'],
    ],
    [
      'all in time',
      ({ sendings }) => sendings({ ...none, total: 8, onTime: 8 }),
      'Cả 08 cơ quan, đơn vị phải gửi báo cáo chậm nhất ngày 17/6/2026 đều gửi đúng hạn.',
      '8 units have to report by 17 June 2026: 8 on time.',
    ],
    [
      'some late, some missing, some with time left',
      ({ sendings }) =>
        sendings({ ...none, total: 5, onTime: 1, late: ['A'], missing: ['B', 'C'], notYet: ['D'], last: null }),
      'Có 05 cơ quan, đơn vị phải gửi báo cáo, trong đó 01 đơn vị gửi đúng hạn; 01 đơn vị gửi chậm: A; 02 đơn vị quá hạn chưa gửi: B và C; 01 đơn vị chưa gửi, còn trong hạn: D.',
      '5 units have to report: 1 on time; 1 late: A; 2 overdue: B and C; 1 not yet, still in time: D.',
    ],
    [
      'what figures are missing',
      ({ gaps }) =>
        gaps([
          { unit: 'A', codes: [] },
          { unit: 'B', codes: ['4.1'] },
          { unit: 'C', codes: ['4.1', '4.2'] },
        ]),
      'Chưa nhận được số liệu của A; B (chỉ tiêu 4.1); C (chỉ tiêu 4.1, 4.2).',
      'No figures received from A; B (indicator 4.1); C (indicators 4.1, 4.2).',
    ],
    [
      'what has no evidence, what is unclear',
      ({ lacksEvidence, undetermined }) => [lacksEvidence(['4.1', '4.2']), undetermined(['2.2'])],
      [
        '02 chỉ tiêu đã có số liệu nhưng chưa có tài liệu kiểm chứng: 4.1 và 4.2.',
        '01 chỉ tiêu chờ làm rõ mục tiêu nên chưa đánh giá: 2.2.',
      ],
      [
        '2 indicators with figures but without evidence: 4.1 and 4.2.',
        '1 indicator not judged because the target has to be clarified: 2.2.',
      ],
    ],
    [
      'contradictions of the plan',
      ({ conflicts }) => [conflicts(1), conflicts(12)],
      ['01', '12'].map(
        (count) =>
          `${count} nội dung của Kế hoạch chưa thống nhất, đang chờ quyết định; trong khi chờ, tạm thực hiện như nêu tại Phụ lục II.`,
      ),
      [
        '1 contradiction of the plan waits for a decision; until then as in Appendix II.',
        '12 contradictions of the plan wait for a decision; until then as in Appendix II.',
      ],
    ],
  ]);
});

describe('what comes next', () => {
  const next = { unit: 'A', task: null, name: '4.2 - Hồ sơ', remedy: null };
  expectSaid([
    [
      'an indicator without a task of its own',
      ({ nextTask }) => [nextTask(next), nextTask({ ...next, remedy: 'Cần thêm 42 hồ sơ.' })],
      [
        '- A: tập trung thực hiện chỉ tiêu 4.2 - Hồ sơ.',
        '- A: tập trung thực hiện chỉ tiêu 4.2 - Hồ sơ; cần thêm 42 hồ sơ.',
      ],
      ['- A: concentrate on indicator 4.2 - Hồ sơ.', '- A: concentrate on indicator 4.2 - Hồ sơ; cần thêm 42 hồ sơ.'],
    ],
    [
      'tasks go on in lower case, names and abbreviations keep theirs, a single letter is no abbreviation',
      ({ nextTask }) =>
        ['Tập huấn tổ CNSCĐ;', 'UBND xã ban hành quy chế', 'Quyết định số 5 được thực hiện', 'Ở các ấp, mở lớp'].map(
          (task) => nextTask({ ...next, task }),
        ),
      [
        '- A: tập huấn tổ CNSCĐ (chỉ tiêu 4.2 - Hồ sơ).',
        '- A: UBND xã ban hành quy chế (chỉ tiêu 4.2 - Hồ sơ).',
        '- A: Quyết định số 5 được thực hiện (chỉ tiêu 4.2 - Hồ sơ).',
        '- A: ở các ấp, mở lớp (chỉ tiêu 4.2 - Hồ sơ).',
      ],
      ['Tập huấn tổ CNSCĐ', 'UBND xã ban hành quy chế', 'Quyết định số 5 được thực hiện', 'Ở các ấp, mở lớp'].map(
        (task) => `- A: ${task} (indicator 4.2 - Hồ sơ).`,
      ),
    ],
    [
      'a task that is due, and one that was',
      ({ dueTask }) =>
        [false, true].map((isLate) => dueTask({ unit: 'A', name: 'Cài phần mềm.', time: 'Quý I/2026', isLate })),
      [
        '- A: hoàn thành nhiệm vụ “Cài phần mềm” (thời gian thực hiện: Quý I/2026).',
        '- A: hoàn thành nhiệm vụ “Cài phần mềm” (thời gian thực hiện: Quý I/2026, đã quá thời hạn).',
      ],
      [
        '- A: finish the task “Cài phần mềm” (time: Quý I/2026).',
        '- A: finish the task “Cài phần mềm” (time: Quý I/2026, past its date).',
      ],
    ],
    [
      'figures that are missing, decisions that wait',
      ({ sendMissing, settleConflicts }) => [sendMissing('A', ['4.1']), sendMissing('B', []), settleConflicts('C', 2)],
      [
        '- A: gửi số liệu còn thiếu (chỉ tiêu 4.1).',
        '- B: gửi số liệu còn thiếu.',
        '- C: tham mưu quyết định 02 nội dung của Kế hoạch chưa thống nhất (Phụ lục II).',
      ],
      [
        '- A: send the missing figures (indicator 4.1).',
        '- B: send the missing figures.',
        '- C: prepare the decision on 2 contradictions of the plan (Appendix II).',
      ],
    ],
  ]);
});
