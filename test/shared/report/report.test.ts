import { describe, expect, test } from '@jest/globals';
import { memoryWorkbook } from '../../../local/workbook-model/index.ts';
import { CLOSE_STEPS, closePeriod } from '../../../shared/use-cases/close-period.ts';
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts';
import { counts, indicator, planOf } from '../use-cases/plans.ts';
import { cellWrite, tableOf, tracked } from '../use-cases/tracked.ts';
import { conflictsOpen } from './edge-cases.ts';
import { linesOf, made, refused, sampleModel, sampleWorkbook } from './made.ts';

const laNga = sampleWorkbook('la-nga');
const locTan = sampleWorkbook('loc-tan');
const plan = planOf([indicator('A', '30%'), indicator('H', '90%', { figure: 'in-period', move: 'hold' })], {
  commune: { name: 'Thử', level: 'xã', province: '', settlement: 'ấp', settlements: null },
});
const june = { asOf: '2026-06-18', open: ['2026-06'], trackingStart: '2026-01-01' };
const past = (period: string, numerator: number, code = 'A') => ({
  ...{ code, unit: 'vh-xh', period, asOf: `${period}-14`, numerator, denominator: 100, value: numerator / 100 },
  ...{ answer: null, evidence: '1/BC', sentOn: null, note: null },
});

function workbook() {
  const book = tracked(plan, june);
  book.past([past('2025-06', 5), past('2026-05', 10), past('2026-04', 80, 'H'), past('2026-05', 90, 'H')]);
  book.type('A', { numerator: 12, denominator: 100 });
  book.send('vh-xh', '2026-06-16');
  return book;
}

const lineOf = (of: Pick<ReturnType<typeof made>, 'model'>, code: string): string =>
  linesOf(of.model).find((line) => line.startsWith(`- Chỉ tiêu ${code} - `)) ?? '';

describe('the period of a report', () => {
  test('is the first open one where none is named', () => {
    expect(made(workbook().snapshot(), june).model.period).toBe('2026-06');
  });
  test('may be the quarter or the year that holds the one named', () => {
    const { model } = made(workbook().snapshot(), { ...june, period: '2026-05', kind: 'quarter' });
    expect([model.period, model.kind, model.title.about[1]]).toEqual(['2026-Q2', 'quarter', 'quý II năm 2026']);
  });
  test('adds up what happened in its months and takes the last level', () => {
    const { model } = made(workbook().snapshot(), { ...june, period: '2026-Q2' });
    expect(model.figures.map(({ code, numerator, denominator }) => [code, numerator, denominator])).toEqual([
      ['A', 12, 100],
      ['H', 170, 200],
    ]);
  });
  test('has to be one, and to have been reported', () => {
    const book = workbook().snapshot();
    expect(refused(book, { period: 'tháng 6' })).toContain('"tháng 6" không phải là mã kỳ');
    expect(refused(book, { period: '2026-09' })).toBe(
      'Không có số liệu tháng 9/2026: kỳ này chưa mở và chưa chốt. Kỳ gần nhất có số liệu là tháng 6/2026.',
    );
    expect(refused(tracked(plan, { ...june, open: [] }).snapshot(), {})).toContain('Chưa có kỳ báo cáo nào');
    expect(refused(emptyWorkbook, {})).not.toBe('');
  });
});

describe('a report compares', () => {
  test('with the period before and with the same period last year, by the printed figures', () => {
    expect(lineOf(made(workbook().snapshot(), june), 'A')).toContain(
      'so với tháng 5/2026 (10%) tăng 2 điểm phần trăm; so với cùng kỳ năm trước, tháng 6/2025 (5%) tăng 7 điểm phần trăm.',
    );
  });
  test('and says that nothing changed', () => {
    const book = workbook();
    book.type('A', { numerator: 10, denominator: 100 });
    expect(lineOf(made(book.snapshot(), june), 'A')).toContain('so với tháng 5/2026 (10%) không thay đổi');
  });
  test('a closed period only with what came before it', () => {
    const { model } = made(workbook().snapshot(), { period: '2026-05' });
    expect(model.figures[0]).toMatchObject({ value: 0.1, previous: 0.05 });
    expect([model.cutOff, model.date]).toEqual(['2026-05-14', '2026-05-14']);
  });
});

describe('a period that was closed', () => {
  const closed = (book: ReturnType<typeof workbook>) => {
    for (let step = 0; step < CLOSE_STEPS; step += 1) {
      const next = closePeriod(book.snapshot(), {
        asOf: null,
        period: '2026-06',
        today: '2026-06-18',
        reason: 'thử',
        by: null,
      });
      if (!next.ok) throw new Error(next.problem.en);
      if (!('changes' in next.value)) return book;
      book.apply(next.value.changes);
    }
    return book;
  };
  const told = (book: ReturnType<typeof workbook>) =>
    made(book.snapshot(), { period: '2026-06', today: '2027-08-01', asOf: null });

  test('gives the report that it gave while it was open', () => {
    const book = workbook();
    const before = made(book.snapshot(), { ...june, period: '2026-06' }).model;
    expect(told(closed(book)).model).toEqual(before);
  });
  test('says the same a year later, whatever was typed, retargeted or settled since', () => {
    const book = closed(workbook());
    const before = told(book).model;
    book.type('A', { numerator: 99, denominator: 100 }, 'vh-xh', '2026-07');
    book.set('dti:indicators', 'A', 'printed_2026', '95%');
    book.set('dti:thresholds', 0, 'value', 0.1);
    const after = told(book).model;
    expect(after.figures).toEqual(before.figures);
    expect(lineOf({ model: after }, 'A')).toBe(lineOf({ model: before }, 'A'));
  });
});

describe('what is left out', () => {
  const wrong = () => {
    const book = workbook();
    book.type('A', { numerator: 120, denominator: 100 });
    return book.snapshot();
  };
  test('is said, marks the report as a draft, and does not stop it', () => {
    const { model, review } = made(wrong(), june);
    expect([model.draft, model.head.draftMark, model.figures[0]?.value]).toEqual([true, 'DỰ THẢO', null]);
    expect(lineOf({ model }, 'A')).toContain(
      'số liệu của Phòng Văn hóa - Xã hội chưa sử dụng được, đang đề nghị đơn vị rà soát; số liệu gần nhất (tháng 5/2026): 10%',
    );
    expect(review[0]).toMatchObject({ severity: 'error', code: 'numerator-above-denominator' });
  });
  test('may be accepted by the clerk; the text still says so', () => {
    const { model } = made(wrong(), { ...june, accepted: true });
    expect([model.draft, model.head.draftMark]).toEqual([false, null]);
    expect(linesOf(model).join('\n')).toContain('đang đề nghị đơn vị rà soát');
  });
  test('private notes never reach the report', () => {
    const book = workbook();
    book.type('A', { numerator: 12, denominator: 100, note: 'chuyện riêng' });
    expect(JSON.stringify(made(book.snapshot(), june))).not.toContain('chuyện riêng');
  });
});

describe('the letter', () => {
  test('writes the day and the number by the rule', () => {
    const { head, appendices } = made(workbook().snapshot(), { asOf: '2027-01-05', number: 7 }).model;
    expect([head.placeDate, head.number]).toEqual(['Thử, ngày 05 tháng 01 năm 2027', 'Số: 07/BC-UBND']);
    expect(appendices[0]?.attached).toBe(
      '(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân xã Thử)',
    );
    expect(made(workbook().snapshot(), { asOf: '2026-10-12', number: 12 }).model.head.number).toBe('Số: 12/BC-UBND');
  });
  test('follows Cấu hình', () => {
    const book = workbook();
    book.set('dti:settings', 'addressees', 'value', '- Sở Khoa học và Công nghệ;\nĐảng ủy phường.');
    book.set('dti:settings', 'level', 'value', 'Phường');
    book.set('dti:settings', 'recipients', 'value', 'Đảng ủy;\n- Lưu: VT, VHXH');
    book.set('dti:settings', 'signature-lines', 'value', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
    book.set('dti:settings', 'signer', 'value', 'Nguyễn Văn A');
    book.set('dti:settings', 'legal-basis', 'value', 'Kế hoạch số 1/KH-UBND;\nCông văn số 2/SKHCN');
    const { model } = made(book.snapshot(), june);
    expect(model.addressees.lines).toEqual(['Sở Khoa học và Công nghệ', 'Đảng ủy phường']);
    expect(model.head.agency).toEqual(['ỦY BAN NHÂN DÂN', 'PHƯỜNG THỬ']);
    expect(model.recipients.lines).toEqual(['- Như trên;', '- Đảng ủy;', '- Lưu: VT, VHXH.']);
    expect(model.signature).toEqual({ lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], signer: 'Nguyễn Văn A' });
    expect(model.body.slice(0, 2).map((block) => ('text' in block ? block.text : ''))).toEqual([
      'Căn cứ Kế hoạch số 1/KH-UBND;',
      'Căn cứ Công văn số 2/SKHCN.',
    ]);
  });
  test('ends with "./." and does not say the year twice', () => {
    const { model } = made(laNga, { period: '2026' });
    const last = model.body[model.body.length - 1];
    expect(last?.is === 'paragraph' ? last.text : '').toMatch(/kính báo cáo\.\/\.$/);
    expect(model.title.about).toHaveLength(1);
  });
});

test('a contradiction that the clerk has decided is no longer listed; one about no indicator is', () => {
  const { model } = made(conflictsOpen(), june);
  expect(model.appendices[1]?.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['K01', 'K03']);
});

test('a figure that is published only as a share is marked', () => {
  const book = tracked(planOf([indicator('A', '30%', { measure: counts() })]), june);
  book.type('A', { published: 0.4 });
  expect(lineOf(made(book.snapshot(), june), 'A')).toContain('chỉ có tỷ lệ');
});

test('the tasks are told with their states, and the money where somebody wrote it', () => {
  const texts = linesOf(made(laNga, { period: '2026-Q4' }).model);
  expect(texts).toContain(
    'Có 08 nhiệm vụ được giao, gồm: 01 nhiệm vụ đã hoàn thành; 02 nhiệm vụ đang thực hiện; 05 nhiệm vụ chưa có thông tin. Trong đó, 02 nhiệm vụ đã quá thời hạn.',
  );
  expect(texts.some((text) => text.startsWith('Kinh phí'))).toBe(false);
});

test('the money of the tasks is added up, planned and spent', () => {
  const book = memoryWorkbook(sampleModel('la-nga'));
  const table = tableOf(book.snapshot(), 'dti:tasks');
  const amount = (row: number, key: string, value: number) => book.apply([cellWrite(table, row, key, value)]);
  const budget = () =>
    linesOf(made(book.snapshot(), { period: '2026-Q4' }).model).filter((text) => text.startsWith('Kinh phí'));
  amount(0, 'budget', 150);
  amount(2, 'budget', 0.5);
  expect(budget()).toEqual(['Kinh phí thực hiện nhiệm vụ: dự toán 150,5 triệu đồng.']);
  amount(2, 'spent', 1200);
  expect(budget()).toEqual(['Kinh phí thực hiện nhiệm vụ: dự toán 150,5 triệu đồng; đã chi 1.200 triệu đồng.']);
});

test('the same workbook gives the same report, whenever it is made', () => {
  const [one, other] = [made(locTan, { period: '2026-09' }), made(locTan, { period: '2026-09', today: '2028-01-01' })];
  expect(one).toEqual(other);
});
