import { describe, expect, test } from '@jest/globals';
import { atFirst, type PanelState } from '../../../shared/panel/panel-state.ts';
import { type Offered, panelView } from '../../../shared/panel/view/panel-view.ts';
import { checkedOf, closedOf, findingOf, indicatorOf, periodOf, reminderOf, reportOf } from '../reports.ts';

/** What a person reads: the texts of the markup, one after the other. */
const read = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const viewOf = (state: Partial<PanelState>, locale: 'vi' | 'en' = 'vi') =>
  panelView({ ...atFirst, ...state }, ['check', 'refresh'], locale);
const bodyOf = (report: Parameters<typeof reportOf>[0], findings = [] as ReturnType<typeof findingOf>[]) =>
  viewOf({ standing: checkedOf({ report: reportOf(report), findings }) }).body.html;

describe('before the state was read', () => {
  test('there is a heading, a way to read again, and no command that could fail', () => {
    const { head, body } = viewOf({});
    expect([read(head.html), body.html]).toEqual(['Bảng điều khiển Tải lại', '']);
  });
});

describe('where there are no templates', () => {
  const plans = [
    { id: 'loc-tan', title: 'Kế hoạch <Lộc Tấn>', indicators: 22, units: 11 },
    { id: 'blank', title: 'Kế hoạch trống', indicators: 0, units: 1 },
  ];
  test('a plan is chosen, the first one unless a person says otherwise', () => {
    const { body, head } = viewOf({ standing: null, plans });
    expect(read(body.html)).toContain('Kế hoạch &lt;Lộc Tấn&gt; 22 chỉ tiêu · 11 đơn vị');
    expect([...body.html.matchAll(/value="([\w-]+)"[^>]*?( checked)?>/g)].map((one) => [one[1], one[2]])).toEqual([
      ['loc-tan', ' checked'],
      ['blank', undefined],
    ]);
    expect(head.html).not.toContain('data-do="check"');
  });
  test('nothing can be chosen while it works', () => {
    expect(viewOf({ standing: null, plans, work: 'insert' }).body.html).toContain('<fieldset disabled>');
    expect(read(viewOf({ standing: null, plans, work: 'insert' }, 'en').progress.html)).toBe(
      'Inserting the templates, up to a minute…',
    );
  });
  test('English counts one as one', () => {
    expect(read(viewOf({ standing: null, plans }, 'en').body.html)).toContain('0 indicators · 1 unit');
  });
});

describe('the head', () => {
  test('says which plan, as of which day, and has a button for each command', () => {
    const { head } = viewOf({ standing: checkedOf() });
    expect(read(head.html)).toBe('Kế hoạch thử Đánh giá đến ngày 14/6/2026 Tải lại Kiểm tra số liệu Cập nhật đánh giá');
    expect(head.html).not.toContain('disabled');
  });
  test('takes its buttons out of use while it works, and only then', () => {
    const { head } = viewOf({ standing: checkedOf(), work: 'check' });
    expect(head.html.match(/<button[^>]* disabled>/g)).toHaveLength(3);
    expect(viewOf({ standing: checkedOf(), isOpening: true }).head.html).not.toContain('disabled');
  });
  test('has a button for what only some hosts do, where it is offered', () => {
    const state = { ...atFirst, standing: checkedOf() };
    const { head } = panelView(state, ['check', 'refresh', 'close', 'report', 'remind'], 'en');
    expect(read(head.html)).toMatch(/Close figures… Generate report Remind units…$/);
  });
});

test('the plan’s own words are Vietnamese in the English panel too, and are read aloud so', () => {
  const plans = [{ id: 'a', title: 'Kế hoạch A', indicators: 1, units: 1 }];
  expect(viewOf({ standing: null, plans }, 'en').body.html).toContain('<span lang="vi">Kế hoạch A</span>');
  const report = reportOf({ indicators: [indicatorOf('4.2', 'met')] });
  const { head, body } = viewOf({ standing: checkedOf({ report }) }, 'en');
  expect(head.html).toContain('<h1 lang="vi">Kế hoạch thử</h1>');
  expect(body.html).toContain('<span lang="vi"><b class="dti-place">4.2</b> Chỉ tiêu 4.2</span>');
});

test('an indicator is a button that leads to its place, and plain text where it has none', () => {
  const indicators = [indicatorOf('1.1', 'met'), { ...indicatorOf('1.2', 'met'), place: null }];
  const markup = bodyOf({ indicators });
  expect(markup).toMatch(
    /<button [^>]*data-sheet="Nhập - Phòng VH-XH" data-cell="G12" [^>]*><span lang="vi"><b[^>]*>1\.1</,
  );
  expect(markup).toMatch(/<li><p><span lang="vi"><b[^>]*>1\.2</);
});

describe('what is said', () => {
  const sentences = [{ vi: 'Một & hai.', en: 'One & two.' }];
  test('is a note, or an alert where something failed; each in its own place', () => {
    const note = viewOf({ message: { isProblem: false, sentences } });
    expect([read(note.note.html), note.problem.html]).toEqual(['Một &amp; hai.', '']);
    const problem = viewOf({ message: { isProblem: true, sentences } }, 'en');
    expect([problem.note.html, read(problem.problem.html)]).toEqual(['', 'One &amp; two.']);
  });
  test('while it works is what it does', () => {
    expect(read(viewOf({ work: 'refresh' }).progress.html)).toBe('Đang cập nhật đánh giá…');
    expect(read(viewOf({ isOpening: true }).progress.html)).toBe('Đang mở ô…');
    expect(viewOf({}).progress.html).toBe('');
  });
});

describe('an open period', () => {
  const awaited = [
    { id: 'kinh-te', unit: 'Phòng Kinh tế', state: 'not-yet', sheet: `Nhập "KT" <1>`, cell: 'B8' },
    { id: 'vp', unit: 'VP', state: 'not-yet', sheet: 'Nhập - VP', cell: null },
    { id: 'x', unit: 'Đã xóa', state: 'missing', sheet: null, cell: null },
  ] as const;
  test.each([
    [3, 'Còn 3 ngày', 'soon'],
    [4, 'Còn 4 ngày', 'later'],
    [0, 'Hạn chót hôm nay', 'soon'],
    [-1, 'Quá hạn 1 ngày', 'over'],
  ])('with %i days left says "%s"', (daysLeft, text, look) => {
    const body = bodyOf({ periods: [periodOf({ daysLeft, awaited })] });
    expect(body).toContain(`dti-days-${look}">${text}<`);
    expect(read(body)).toContain(`Tháng 6/2026 ${text} hạn 17/6/2026 Số liệu tính đến ngày 14/6/2026 Đã gửi`);
  });
  test('names who is awaited; a click leads to where it is marked as sent, to the sheet where that is gone', () => {
    const body = bodyOf({ periods: [periodOf({ owing: 8, awaited })] });
    expect(read(body)).toContain('Đã gửi 5/8 đơn vị Chưa nhận được số liệu của: Phòng Kinh tế VP Đã xóa');
    expect(body).toContain('<progress max="8" value="5" aria-label="Đã gửi 5/8 đơn vị">');
    expect([...body.matchAll(/data-sheet="([^"]*)" data-cell="([^"]*)"/g)].map((one) => one.slice(1))).toEqual([
      ['Nhập &quot;KT&quot; &lt;1&gt;', 'B8'],
      ['Nhập - VP', 'A1'],
    ]);
  });
  test('is calm once all have sent, even after the deadline', () => {
    const body = bodyOf({ periods: [periodOf({ daysLeft: -2 })] });
    expect(body).toContain('dti-days-done');
    expect(read(body)).toContain('Đã gửi 2/2 đơn vị Tất cả đơn vị đã gửi.');
  });
  test('that nobody owes says so, and estimates are marked', () => {
    expect(read(bodyOf({ periods: [periodOf({ owing: 0, estimated: true })] }))).toContain(
      '14/6/2026 (ước) Kỳ này không đơn vị nào phải báo cáo.',
    );
  });
  test('that is missing altogether is asked for', () => {
    expect(read(bodyOf({}))).toContain('Chưa mở kỳ nào.');
  });
});

describe('the indicators', () => {
  test('stand behind the count of their status with unit, reason and remedy', () => {
    const remedy = { vi: 'Cần thêm 42 hồ sơ.', en: '42 files more.' };
    const body = bodyOf({ indicators: [indicatorOf('4.2', 'lagging', { remedy }), indicatorOf('1.1', 'met')] });
    expect(read(body)).toContain(
      '● Đạt 1 1.1 Chỉ tiêu 1.1 Phòng VH-XH Lý do 1.1. ■ Chậm tiến độ 1 4.2 Chỉ tiêu 4.2 Phòng VH-XH Lý do 4.2. Việc cần làm: Cần thêm 42 hồ sơ.',
    );
    expect(body).not.toContain('Đúng tiến độ');
  });
  test('do not say twice that there is no data', () => {
    const reason = { vi: 'Chưa có số liệu.', en: 'No data.' };
    const body = bodyOf({ indicators: [indicatorOf('1.1', 'no-data', { reason })] });
    expect(read(body).match(/Chưa có số liệu/g)).toHaveLength(1);
  });
  test('of a blank plan are asked for', () => {
    expect(read(bodyOf({}))).toContain('Chưa có chỉ tiêu nào được theo dõi.');
  });
});

describe('the findings', () => {
  const EVIL = '<script>alert(1)</script>';
  test('stand by unit, counted, with the cell that a click shows', () => {
    const warning = findingOf({ severity: 'warning', cell: 'N17', indicator: null });
    const body = bodyOf({}, [findingOf(), warning]);
    expect(read(body)).toContain(
      'Phòng VH-XH 1 lỗi, 1 cảnh báo Lỗi Ô H15 · chỉ tiêu 1.2 Không phải là số. Cảnh báo Ô N17 Không phải là số.',
    );
    expect(body).toContain('data-sheet="Nhập - Phòng VH-XH" data-cell="H15"');
  });
  test('never become markup, whatever people have typed', () => {
    const what = { vi: `"${EVIL}" không phải là số.`, en: '' };
    const body = bodyOf({}, [findingOf({ what, sheet: `a" onclick="x${EVIL}`, unit: null })]);
    expect(body).not.toContain(EVIL);
    expect(body).toContain('data-sheet="a&quot; onclick=&quot;x&lt;script&gt;');
  });
  test('of no unit stand by their sheet, those of no sheet apart and without a click', () => {
    const config = findingOf({ unit: null, sheet: 'Cấu hình', cell: null, indicator: null });
    const nowhere = findingOf({ unit: null, sheet: '', cell: null, indicator: null });
    const body = bodyOf({}, [config, nowhere]);
    expect(read(body)).toContain('Cấu hình 1 lỗi Lỗi Cấu hình Không phải là số. Chung 1 lỗi Lỗi Không phải là số.');
    expect(body.match(/data-do="select"/g)).toHaveLength(1);
    expect(body).toContain('data-sheet="Cấu hình" data-cell="A1"');
  });
  test('of a unit that only coordinates bear its name', () => {
    const awaited = [{ id: 'doan', unit: 'Đoàn TN', state: 'missing', sheet: null, cell: null }] as const;
    expect(read(bodyOf({ periods: [periodOf({ awaited })] }, [findingOf({ unit: 'doan' })]))).toContain(
      'Đoàn TN 1 lỗi',
    );
  });
  test('that something was not sent stand together at the end, folded: the period has said it', () => {
    const notSent = findingOf({ code: 'not-sent', severity: 'warning', cell: null, indicator: null });
    const body = bodyOf({}, [notSent, findingOf()]);
    expect([...body.matchAll(/data-key="findings ([^"]*)" ?(open)?>/g)].map((one) => one.slice(1))).toEqual([
      ['Phòng VH-XH', 'open'],
      ['Chưa gửi số liệu', undefined],
    ]);
    expect(read(body)).toContain('Phòng VH-XH 1 lỗi Lỗi');
    expect(body.match(/data-do="select"/g)).toHaveLength(2);
  });
  test('beyond forty of a unit are counted', () => {
    const body = bodyOf(
      {},
      Array.from({ length: 43 }, () => findingOf()),
    );
    expect(body.match(/data-do="select"/g)).toHaveLength(40);
    expect(read(body)).toContain('… và 3 điều nữa');
  });
  test('are none where all is well', () => {
    expect(read(bodyOf({}))).toMatch(/Cần kiểm tra Không có lỗi hay cảnh báo\. Chèn biểu mẫu…$/);
  });
});

test('a list that is out of date says so beside the button that reads again', () => {
  const said = (isOutdated: boolean) => read(viewOf({ standing: checkedOf(), isOutdated }).head.html);
  expect([said(true), said(false)]).toEqual([
    expect.stringMatching(/Tải lại Bảng tính vừa được sửa/),
    expect.not.stringContaining('vừa được sửa'),
  ]);
});

describe('what is unfolded', () => {
  const standing = checkedOf({
    report: reportOf({
      periods: [
        periodOf({
          awaited: [
            { id: 'vh-xh', unit: 'Phòng VH-XH', state: 'not-yet', sheet: null, cell: null },
            { id: 'vp', unit: 'Văn phòng', state: 'not-yet', sheet: null, cell: null },
          ],
        }),
        periodOf({ period: '2026-Q2' }),
      ],
    }),
  });
  test('to close a period is each open one with who is awaited, and a reason', () => {
    const { html } = viewOf({ standing, drawer: { kind: 'close' } }).body;
    expect(read(html)).toMatch(
      /^Chốt số liệu… .*tháng 6\/2026 hạn 17\/6\/2026 · còn 2 đơn vị chưa gửi quý II\/2026 .*các đơn vị đã gửi đủ Lý do /,
    );
    expect(html).toContain('name="period" value="2026-06" data-key="period 2026-06" checked>');
    expect(html).toContain('<input type="text" name="reason"');
    expect(viewOf({ standing, drawer: { kind: 'close' }, work: 'close' }).body.html).toContain('<fieldset disabled>');
    expect(read(viewOf({ standing, drawer: { kind: 'close' } }, 'en').body.html)).toContain('not yet sent by 2 units');
  });
  test('to close leads to reopening where the host does that, also where no period is open', () => {
    const leads = (over: Partial<PanelState>, offered: Offered) =>
      panelView({ ...atFirst, drawer: { kind: 'close' }, ...over }, offered, 'vi').body.html.includes(
        'data-do="reopen"',
      );
    expect([leads({ standing }, ['close']), leads({ standing }, ['close', 'reopen'])]).toEqual([false, true]);
    expect(leads({ standing: checkedOf() }, ['close', 'reopen'])).toBe(true);
    expect(panelView({ ...atFirst, standing }, ['close', 'reopen'], 'vi').head.html).not.toContain('reopen');
  });
  test('to reopen is each closed period with its day, and a reason that is needed', () => {
    const drawer = { kind: 'reopen', closed: [closedOf('2026-05'), { period: '2026-04', closedOn: null }] } as const;
    const { html } = viewOf({ standing, drawer }).body;
    expect(html).toContain(
      '<option value="2026-05">Tháng 5/2026 · chốt ngày 20/6/2026</option><option value="2026-04">Tháng 4/2026</option>',
    );
    expect(html).toContain('name="reason" autocomplete="off" aria-required="true"');
  });
  test('to remind is a Vietnamese message to each unit, escaped, with whom it is for', () => {
    const reminders = [reminderOf(), reminderOf({ id: 'vp', unit: 'Văn phòng', officer: null, email: 'vp@xa.vn' })];
    const { html } = viewOf({ standing, drawer: { kind: 'remind', reminders } }, 'en').body;
    expect(html.match(/<textarea readonly rows="5" lang="vi" data-key="message \w/g)).toHaveLength(2);
    expect(html).toContain('gửi số liệu &lt;kỳ 6&gt;.</textarea>');
    expect(html).toContain('aria-label="Copy: Văn phòng"');
    expect(read(html)).toMatch(/Phòng VH-XH Nguyễn Văn A .*Văn phòng vp@xa\.vn/);
  });
  test('to insert more stands at the very end', () => {
    const plans = [{ id: 'loc-tan', title: 'Lộc Tấn', indicators: 22, units: 11 }];
    const text = read(viewOf({ standing, plans, drawer: { kind: 'insert' } }).body.html);
    expect(text).toMatch(/Cần kiểm tra .*Thêm những gì biểu mẫu còn thiếu.*Lộc Tấn 22 chỉ tiêu · 11 đơn vị .*Thôi$/);
  });
});
