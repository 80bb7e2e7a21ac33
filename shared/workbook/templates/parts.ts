import type { Plan } from '../../plan/schema.ts';
import type { CellFormat, Change, Validation } from '../change.ts';
import { format } from '../style.ts';

/** A title line across the first columns of a sheet. Written in one cell; nothing is merged inside a table. */
export function titleLine(sheet: string, row: number, text: string, look: CellFormat): readonly Change[] {
  return [
    { do: 'write', sheet, row, column: 1, cells: [[text]] },
    { do: 'format', sheet, area: { row, column: 1, rows: 1, columns: 1 }, format: { ...look, wrap: false } },
  ];
}

/** A line merged over the given number of columns and centred: only above tables. */
export function centredTitle(sheet: string, row: number, columns: number, text: string): readonly Change[] {
  const area = { row, column: 1, rows: 1, columns };
  return [
    { do: 'write', sheet, row, column: 1, cells: [[text]] },
    { do: 'merge', sheet, area },
    { do: 'format', sheet, area, format: { ...format.title, wrap: true } },
  ];
}

/** A long table on landscape pages, its headings on each of them. */
export const listPrint = (sheet: string, keyRow: number, rows: number, columns: number): Change => ({
  do: 'print',
  sheet,
  setup: {
    landscape: true,
    area: { row: 1, column: 1, rows, columns },
    titleRows: [keyRow + 1, keyRow + 1],
    footer: null,
  },
});

/**
 * The line under the title of an appendix, as the plan prints it, with room for what is written by hand. It can be
 * written over; none where the plan has no name yet.
 */
export function attachedLine(sheet: string, row: number, columns: number, plan: Plan): readonly Change[] {
  const { commune, document } = plan;
  if (commune.name === '') return [];
  const number = document.number.replace(/^Số:\s*/, '').replace(/^\//, '……/');
  const day = document.dateline
    .replace(/^.*(?=ngày)/, '')
    .replace(/ngày tháng/, 'ngày … tháng')
    .replace(/tháng năm/, 'tháng … năm');
  const text = `(Kèm theo Kế hoạch số ${number} ${day} của UBND ${commune.level} ${commune.name})`;
  const area = { row, column: 1, rows: 1, columns };
  return [
    { do: 'write', sheet, row, column: 1, cells: [[text]] },
    { do: 'merge', sheet, area },
    { do: 'format', sheet, area, format: { ...format.subtitle, horizontal: 'center', locked: false } },
  ];
}

/** A drop-down list that stops anything else. */
export function listOf(values: readonly string[], title: string, message: string): Validation {
  return {
    rule: { type: 'list', values },
    prompt: { title, message },
    stop: { title: 'Chọn trong danh sách', message: `Chỉ chọn một trong: ${values.join('; ')}.` },
  };
}

/** A message beside the cell; nothing is stopped. */
export const hint = (title: string, message: string): Validation => ({
  rule: { type: 'any' },
  prompt: { title, message },
  stop: null,
});

/** A date, with a clear stop. */
export const dateCell = (title: string, message: string): Validation => ({
  rule: { type: 'date', from: '2020-01-01', to: '2100-12-31' },
  prompt: { title, message },
  stop: { title: 'Cần một ngày', message: 'Gõ ngày theo dạng ngày/tháng/năm, ví dụ 14/6/2026.' },
});

/** A number of at least `min`. */
export const numberCell = (
  title: string,
  message: string,
  limits: { min: number | null; max: number | null; whole: boolean },
): Validation => ({
  rule: { type: 'number', ...limits },
  prompt: { title, message },
  stop: {
    title: 'Cần một con số',
    message: limits.whole ? 'Chỉ gõ số nguyên, không kèm chữ.' : 'Chỉ gõ con số, không kèm chữ.',
  },
});

/** Whose workbook it is, as letters begin.
 *  communeLine(locTan) //=> 'ỦY BAN NHÂN DÂN XÃ LỘC TẤN' */
export const communeLine = ({ commune }: Pick<Plan, 'commune'>): string =>
  commune.name === ''
    ? 'ỦY BAN NHÂN DÂN'
    : `ỦY BAN NHÂN DÂN ${commune.level.toUpperCase()} ${commune.name.toUpperCase()}`;
