import { describe, expect, test } from '@jest/globals';
import { counts, entersAt, indicator, planOf } from '../use-cases/plans.ts';
import { tracked } from '../use-cases/tracked.ts';
import { conflictsOpen, nothingTyped, oneUnitMissing } from './edge-cases.ts';
import { linesOf, made, refused, sampleWorkbook } from './made.ts';

const locTan = sampleWorkbook('loc-tan');
const june = { asOf: '2026-06-18' };
const posted = { document: 'ranking' } as const;

/** The rows of the ranking: place, unit, indicators, met, share, periods, on time. */
function places(of: ReturnType<typeof made>): readonly (readonly string[])[] {
  const table = of.model.body.find((block) => block.is === 'table');
  return table?.is === 'table' ? table.table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
}

describe('the ranking', () => {
  test('has the same place for units that are alike, and says how many there are of each', () => {
    expect(
      places(made(oneUnitMissing(), { ...june, ...posted })).map(([place, unit, ...rest]) => [
        place,
        unit,
        rest.join(' '),
      ]),
    ).toMatchSnapshot();
  });
  test('counts as met what the report counts as met', () => {
    const report = made(locTan, { period: '2026-11' }).model.figures;
    const ranks = places(made(locTan, { period: '2026-11', ...posted }));
    const met = ranks.reduce((sum, cells) => sum + Number(cells[3]), 0);
    expect(met).toBe(report.filter(({ outcome }) => outcome === 'met').length);
    expect(ranks.reduce((sum, cells) => sum + Number(cells[2]), 0)).toBe(report.length);
  });
  test('knows nothing of periods that came later', () => {
    const periods = (period: string) => places(made(locTan, { period, ...posted })).map((cells) => Number(cells[5]));
    expect(Math.max(...periods('2026-09'))).toBeLessThan(Math.max(...periods('2026-11')));
  });
  test('is addressed to nobody and carries a number only as a notice', () => {
    const { model, file, sheets } = made(locTan, { period: '2026-11', ...posted });
    expect([model.head.number, model.addressees.lines, model.recipients.lines[0]]).toEqual([
      '',
      [],
      '- UBND thành phố;',
    ]);
    expect(made(locTan, { period: '2026-11', ...posted, number: 7 }).model.head.number).toBe('Số: 07/TB-UBND');
    expect([file, sheets]).toEqual(['xep-hang-2026-11.docx', ['Xếp hạng 2026-11']]);
  });
  test('says that there is nobody, and leaves out no recipient where nobody is addressed', () => {
    const empty = planOf([], {
      commune: { name: 'Thử', level: 'xã', province: '', settlement: 'ấp', settlements: null },
    });
    const book = tracked(empty, { ...june, open: ['2026-06'], trackingStart: '2026-01-01' });
    book.set('dti:settings', 'addressees', 'value', null);
    book.set('dti:settings', 'recipients', 'value', 'Lưu: VT');
    const { model } = made(book.snapshot(), { ...june, ...posted });
    expect(linesOf(model)).toContain('Chưa có đơn vị nào được giao nhập số liệu chỉ tiêu.');
    expect(model.recipients.lines).toEqual(['- Lưu: VT.']);
  });
});

describe('the extract', () => {
  const extract = { document: 'extract' } as const;
  test('is one paragraph that says what the report says of the indicator', () => {
    const { model } = made(locTan, { period: '2026-11', ...extract });
    const line =
      linesOf(made(locTan, { period: '2026-11' }).model).find((text) => text.startsWith('- Chỉ tiêu 4.2 - ')) ?? '';
    const said = line.slice(line.indexOf(': ') + 2, -1);
    expect(model.body).toHaveLength(1);
    expect(linesOf(model).join('\n')).toContain(`14/11/2026): ${said}. `);
    expect([model.signature, model.recipients.lines]).toEqual([{ lines: [], signer: '' }, []]);
  });
  test('is offered where the plan wants one, and refused in a sentence elsewhere', () => {
    const kinds = (workbook: typeof locTan, period: string | null) =>
      made(workbook, { ...june, period }).documents.map(({ kind }) => kind);
    expect(kinds(locTan, '2026-11')).toContain('extract');
    expect(kinds(locTan, '2026-Q3')).not.toContain('extract');
    expect(kinds(nothingTyped(), null)).not.toContain('extract');
    expect(refused(locTan, { period: '2026-Q3', ...extract })).toBe(
      'Kế hoạch không yêu cầu trích số liệu quý III/2026 cho báo cáo khác.',
    );
    expect(refused(conflictsOpen(), { ...june, ...extract })).not.toBe('');
  });
  test('asks nobody for anything once the target is met', () => {
    const plan = planOf([indicator('4.2', '30%', { measure: counts(), receives: entersAt('tt-pvhcc') })], {
      id: 'loc-tan',
    });
    const book = tracked(plan, { ...june, open: ['2026-06'], trackingStart: '2026-01-01' });
    book.type('4.2', { numerator: 40, denominator: 100 }, 'tt-pvhcc');
    const [text = ''] = made(book.snapshot(), { ...june, ...extract }).model.body.map((block) =>
      'text' in block ? block.text : '',
    );
    expect(text).toContain('40%');
    expect(text).not.toContain('Đề nghị');
  });
});
