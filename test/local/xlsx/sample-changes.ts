import type { Change } from '../../../shared/workbook/change.ts';

const ENTRY = "Nhập - Công an's";
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const message = { title: 'Nhập số liệu', message: 'Để trống nếu chưa có.\nKhông nhập 0 thay cho "trống" & <dấu>.' };
const status = 'IF(AND(ISNUMBER(C7),ISNUMBER(D7)),IF(C7>=D7*nguong_dung,"● Đạt","■ Chậm"),"")';

/** A workbook with everything that a Change can set. */
export const sampleChanges: readonly Change[] = [
  { do: 'add-sheet', sheet: ENTRY, tabColour: '2e75b6' },
  { do: 'add-sheet', sheet: 'Cấu hình', tabColour: null },
  {
    do: 'write',
    sheet: 'Cấu hình',
    row: 3,
    column: 1,
    cells: [['Ngưỡng', 0.9, { date: '2026-06-14' }, true, { error: '#N/A' }]],
  },
  { do: 'define-name', name: 'nguong_dung', sheet: 'Cấu hình', area: area(3, 2, 1, 1) },
  { do: 'write', sheet: ENTRY, row: 1, column: 1, cells: [['BIỂU NHẬP SỐ LIỆU']] },
  { do: 'merge', sheet: ENTRY, area: area(1, 1, 1, 5) },
  {
    do: 'format',
    sheet: ENTRY,
    area: area(1, 1, 1, 5),
    format: { bold: true, size: 14, colour: '1f3864', horizontal: 'center' },
  },
  {
    do: 'write',
    sheet: ENTRY,
    row: 6,
    column: 1,
    cells: [
      ['Mã', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Trạng thái'],
      [
        '1.1',
        'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến toàn trình',
        2650,
        2945,
        { formula: status, result: '■ Chậm' },
      ],
      ['=1.2', '#N/A', null, null, { formula: status.replace(/7/g, '8'), result: '' }],
      ['_x0041_', ' 9/9 ', 0, '1.000', { formula: 'NA()', result: { error: '#N/A' } }],
    ],
  },
  { do: 'format', sheet: ENTRY, area: area(6, 1, 4, 5), format: { border: true, wrap: true, vertical: 'center' } },
  {
    do: 'format',
    sheet: ENTRY,
    area: area(7, 3, 3, 2),
    format: { fill: 'fff9e5', numberFormat: '#,##0', locked: false },
  },
  { do: 'format', sheet: ENTRY, area: area(7, 1, 3, 1), format: { numberFormat: '@', italic: true } },
  {
    do: 'validate',
    sheet: ENTRY,
    area: area(7, 3, 3, 1),
    validation: {
      rule: { type: 'formula', formula: 'AND(ISNUMBER(C7),C7>=0,OR(D7="",C7<=D7))' },
      prompt: message,
      stop: message,
    },
  },
  {
    do: 'validate',
    sheet: ENTRY,
    area: area(7, 4, 3, 1),
    validation: { rule: { type: 'number', min: 0, max: null, whole: true }, prompt: null, stop: message },
  },
  {
    do: 'validate',
    sheet: 'Cấu hình',
    area: area(3, 4, 1, 1),
    validation: { rule: { type: 'list', values: ['Có', 'Không', 'Không phát sinh'] }, prompt: message, stop: null },
  },
  {
    do: 'colour-rules',
    sheet: ENTRY,
    area: area(7, 5, 3, 1),
    rules: [
      { formula: '$E7="● Đạt"', fill: 'C6E7CE', colour: '0B4F1D', bold: true },
      { formula: '$E7="■ Chậm"', fill: 'F8CBC6', colour: '7A0C0C', bold: false },
    ],
  },
  { do: 'define-name', name: 'bang_nhap', sheet: ENTRY, area: area(6, 1, 4, 5) },
  { do: 'size', sheet: ENTRY, columnWidths: { 2: 38, 5: 23.5 }, rowHeights: { 6: 48 } },
  { do: 'hide', sheet: ENTRY, columns: [4], rows: [3] },
  { do: 'freeze', sheet: ENTRY, rows: 6, columns: 2 },
  { do: 'protect', sheet: ENTRY },
  {
    do: 'print',
    sheet: ENTRY,
    setup: { landscape: true, area: area(1, 1, 9, 5), titleRows: [5, 6], footer: 'Công an & Đoàn' },
  },
  {
    do: 'chart',
    sheet: ENTRY,
    area: area(12, 1, 12, 5),
    chart: {
      name: 'Theo chỉ tiêu',
      kind: 'bar-stacked',
      title: 'Tử số & mẫu số',
      categories: { sheet: ENTRY, ...area(7, 1, 3, 1) },
      series: [
        { name: 'Tử số', values: { sheet: ENTRY, ...area(7, 3, 3, 1) }, colour: '0B4F1D', dashed: false },
        { name: 'Mẫu "số"', values: { sheet: ENTRY, ...area(7, 4, 3, 1) }, colour: 'C6E7CE', dashed: false },
      ],
      numberFormat: '#,##0',
      alt: 'Tử số và mẫu số của từng chỉ tiêu.',
    },
  },
  {
    do: 'chart',
    sheet: ENTRY,
    area: area(25, 1, 12, 5),
    chart: {
      name: 'Diễn biến',
      kind: 'line',
      title: 'Diễn biến so với ngưỡng',
      categories: { sheet: ENTRY, ...area(7, 1, 3, 1) },
      series: [
        { name: 'Kết quả', values: { sheet: ENTRY, ...area(7, 3, 3, 1) }, colour: '1F4E79', dashed: false },
        { name: 'Ngưỡng', values: { sheet: 'Cấu hình', ...area(3, 2, 3, 1) }, colour: '7A0C0C', dashed: true },
      ],
      numberFormat: '0%',
      alt: 'Kết quả so với ngưỡng.',
    },
  },
];

/** The title of the sheet that holds nearly all of it. */
export const ENTRY_SHEET = ENTRY;
