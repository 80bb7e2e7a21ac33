import { describe, expect, test } from '@jest/globals';
import { CLOSE_STEPS, closePeriod } from '../../../shared/use-cases/close-period.ts';
import { counts, entersAt, everybody, indicator, planOf } from '../use-cases/plans.ts';
import { tracked } from '../use-cases/tracked.ts';
import { linesOf, made, refused, sampleWorkbook } from './made.ts';

const locTan = sampleWorkbook('loc-tan');
const laNga = sampleWorkbook('la-nga');
const june = { asOf: '2026-06-18', open: ['2026-06'], trackingStart: '2026-01-01' };
const plan = planOf(
  [
    indicator('A', '30%', { evidenceRequired: true }),
    indicator('B', '9/9 nền tảng', { measure: counts('count-of'), receives: entersAt('kinh-te') }),
    indicator('C', '90%', { receives: everybody }),
  ],
  { commune: { name: 'Thử', level: 'xã', province: '', settlement: 'ấp', settlements: null } },
);

function workbook() {
  const book = tracked(plan, june);
  book.set('dti:settings', 'clerk-unit', 'value', 'Phòng VH-XH');
  book.type('B', { numerator: 4, denominator: 9 }, 'kinh-te');
  book.type('C', { numerator: 8, denominator: 10 }, 'kinh-te');
  book.type('C', { numerator: 10, denominator: 10 }, 'vh-xh');
  return book;
}

const ofUnit = (unit: string) => ({ document: 'unit', unit, asOf: '2026-06-18' }) as const;
const said = (book: ReturnType<typeof workbook>, unit: string): readonly string[] =>
  linesOf(made(book.snapshot(), ofUnit(unit)).model);

describe('a unit’s own report', () => {
  test('stands under its letterhead and goes to the unit that gathers', () => {
    const { model, file, sheets } = made(locTan, { period: '2026-11', document: 'unit', unit: 'Phòng Kinh tế' });
    expect([model.head.superior, model.head.agency]).toEqual([['ỦY BAN NHÂN DÂN', 'XÃ LỘC TẤN'], ['PHÒNG KINH TẾ']]);
    expect(model.addressees.lines).toEqual(['Phòng Văn hóa - Xã hội']);
    expect(model.figures.map(({ code }) => code)).toEqual(['4.4', '5.1', '5.2', '5.3', '6.2']);
    expect([file, ...sheets]).toEqual(['bao-cao-phong-kinh-te-2026-11.docx', 'BC Phòng Kinh tế 2026-11']);
  });
  test('has nothing above its name where nobody has written what stands there', () => {
    const { head, properties } = made(locTan, { period: '2026-11', document: 'unit', unit: 'Công an xã' }).model;
    expect([head.superior, head.agency]).toEqual([[], ['CÔNG AN XÃ LỘC TẤN']]);
    expect(properties.author).toBe('Công an xã Lộc Tấn');
  });
  test('is to the commune where the unit gathers itself', () => {
    const { addressees, body } = made(workbook().snapshot(), ofUnit('Phòng VH-XH')).model;
    expect(addressees.lines).toEqual(['Ủy ban nhân dân xã Thử']);
    expect(body[body.length - 1]).toMatchObject({
      text: expect.stringMatching(/; kính báo cáo Ủy ban nhân dân xã Thử\.\/\.$/),
    });
  });
  test('takes letterhead, sign, head and office from Cấu hình', () => {
    const book = workbook();
    const row = 'Công an xã';
    book.set('dti:letters', row, 'superior', 'CÔNG AN TỈNH\nĐỒNG NAI');
    book.set('dti:letters', row, 'name', 'CÔNG AN XÃ THỬ');
    book.set('dti:letters', row, 'mark', 'BC-CAX');
    book.set('dti:letters', row, 'head', 'Lê Văn B');
    book.set('dti:letters', row, 'office', 'TRƯỞNG CÔNG AN XÃ');
    book.set('dti:units', row, 'officer', 'Trần C');
    const { head, signature, recipients } = made(book.snapshot(), { ...ofUnit('cong-an'), number: 7 }).model;
    expect([head.superior, head.agency, head.number]).toEqual([
      ['CÔNG AN TỈNH', 'ĐỒNG NAI'],
      ['CÔNG AN XÃ THỬ'],
      'Số: 07/BC-CAX',
    ]);
    expect(signature).toEqual({ lines: ['TRƯỞNG CÔNG AN XÃ'], signer: 'Lê Văn B' });
    expect(recipients.lines).toEqual(['- Như trên;', '- Lưu: VT (Trần C).']);
  });
  test('names nobody where nobody is named', () => {
    const { signature, head, recipients } = made(workbook().snapshot(), ofUnit('kinh-te')).model;
    expect(signature).toEqual({ lines: ['THỦ TRƯỞNG ĐƠN VỊ'], signer: '' });
    expect([head.number, recipients.lines[1]]).toEqual(['Số:       /BC-      ', '- Lưu: VT.']);
  });
  test('shows its part of all units’ figure beside the whole, and judges only the part', () => {
    const lines = said(workbook(), 'kinh-te');
    expect(lines.find((line) => line.startsWith('C |'))).toBe(
      'C | Chỉ tiêu C | 90% | 80% (8/10 hồ sơ) | Riêng đơn vị: chưa đạt mức mục tiêu | Tính chung các đơn vị: 90% (2/6 đơn vị), quá hạn báo cáo.',
    );
    expect(said(workbook(), 'vh-xh').find((line) => line.startsWith('C |'))).toContain(
      'Riêng đơn vị: đạt mức mục tiêu',
    );
    expect(said(workbook(), 'cong-an').find((line) => line.startsWith('C |'))).toContain(
      'Chưa có số liệu | Riêng đơn vị: chưa đánh giá',
    );
  });
  test('counts only its own: none, one, all alike', () => {
    expect(said(workbook(), 'cong-an')).toContain(
      'Năm 2026, đơn vị cùng các cơ quan, đơn vị báo cáo 01 chỉ tiêu tính chung.',
    );
    expect(said(workbook(), 'vh-xh')).toContain(
      'Năm 2026, đơn vị báo cáo số liệu 01 chỉ tiêu; chỉ tiêu này quá hạn báo cáo. Ngoài ra, đơn vị cùng các cơ quan, đơn vị báo cáo 01 chỉ tiêu tính chung.',
    );
  });
  test('is a draft only for what the unit itself typed wrong', () => {
    const book = workbook();
    book.type('A', { numerator: 120, denominator: 100 });
    const { model, review } = made(book.snapshot(), ofUnit('vh-xh'));
    expect([model.draft, model.head.draftMark]).toEqual([true, 'DỰ THẢO']);
    expect(linesOf(model)).toContain(
      '- Số liệu chưa sử dụng được, đang rà soát, không tính vào kết quả của kỳ này: chỉ tiêu A.',
    );
    expect(review.every(({ unit }) => unit === 'vh-xh')).toBe(true);
    expect(made(book.snapshot(), ofUnit('kinh-te')).model.draft).toBe(false);
    expect(made(book.snapshot(), { ...ofUnit('vh-xh'), accepted: true }).model.draft).toBe(false);
  });
  test('of a closed period stays as it was, whatever has been typed since', () => {
    const book = workbook();
    for (let step = 0; step < CLOSE_STEPS; step += 1) {
      const next = closePeriod(book.snapshot(), {
        period: '2026-06',
        asOf: '2026-06-18',
        reason: null,
        by: null,
        today: '2026-06-18',
      });
      if (next.ok && 'changes' in next.value) book.change(next.value.changes);
    }
    const asked = { period: '2026-06', document: 'unit', unit: 'kinh-te' } as const;
    const before = made(book.snapshot(), asked).model;
    expect(before.figures.map(({ code, value }) => [code, value])).toEqual([
      ['B', 4 / 9],
      ['C', 0.8],
    ]);
    book.type('B', { numerator: 9, denominator: 9 }, 'kinh-te', '2026-07');
    book.set('dti:thresholds', 0, 'value', 0.1);
    book.set('dti:letters', 'Phòng Kinh tế', 'head', 'Người đến sau');
    book.set('dti:units', 'Phòng Kinh tế', 'officer', 'Người đến sau');
    expect(made(book.snapshot(), { ...asked, today: '2027-07-01' }).model).toEqual(before);
  });
});

describe.each([
  ['Lộc Tấn', locTan, '2026-11'],
  ['La Ngà', laNga, '2026-Q4'],
] as const)('the figures of every unit of %s', (_name, book, period) => {
  const units = made(book, { period }).documents.find(({ kind }) => kind === 'unit')?.units ?? [];
  test.each(units.map(({ id }) => id))('stand in the table as in the numbers: %s', (unit) => {
    const { figures, body } = made(book, { period, document: 'unit', unit }).model;
    const table = body.find((block) => block.is === 'table');
    const rows = table?.is === 'table' ? table.table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
    for (const { code, shown, missing, value, numerator } of figures) {
      const row = rows.find(([first]) => first === code) ?? [];
      expect(row[3]?.toLowerCase()).toContain(shown.toLowerCase());
      expect(missing.length === 0 || (value === null && numerator === null)).toBe(true);
    }
  });
});

describe('documents', () => {
  test('are offered with the units that have a duty', () => {
    const { documents } = made(locTan, { period: '2026-11' });
    expect(documents.find(({ kind }) => kind === 'unit')?.units.map(({ name }) => name)).toEqual([
      'Phòng Văn hóa - Xã hội',
      'Văn phòng HĐND và UBND',
      'Phòng Kinh tế',
      'Trung tâm Phục vụ hành chính công',
      'Công an xã',
      'Trạm Y tế xã',
      'Đoàn Thanh niên xã',
      'Trung tâm Dịch vụ tổng hợp xã',
    ]);
  });
  test('of a unit ask for one that exists', () => {
    expect(refused(laNga, { document: 'unit' })).toMatch(/^Chưa chọn đơn vị để lập báo cáo; các đơn vị: Phòng VH-XH, /);
    expect(refused(laNga, { document: 'unit', unit: 'Sở Y tế' })).toMatch(/^Không có đơn vị "Sở Y tế" hoặc/);
  });
});
