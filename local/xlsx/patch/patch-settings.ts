import type { Change } from '../../../shared/index.ts';
import type { XlsxPackage } from '../open-package.ts';
import { attribute, findElements } from '../xml-scan.ts';
import { withTexts } from './parts.ts';
import { withChart } from './patch-charts.ts';
import { frozen, merged, printed, protectedSheet } from './patch-layout.ts';
import { withPrintNames } from './patch-names.ts';
import { coloured, validated } from './patch-rules.ts';
import { withColumns, withRows } from './patch-sizes.ts';
import type { StylesPatch } from './patch-styles.ts';

/** A change of one kind. */
export type SheetSetting<K extends Change['do']> = Extract<Change, { do: K }>;

/** What is set on a sheet beside the contents and looks of single cells. */
export type Setting = SheetSetting<
  'merge' | 'validate' | 'colour-rules' | 'size' | 'hide' | 'freeze' | 'protect' | 'print' | 'chart'
>;

/** The file with something set on a sheet that it has. */
export function withSetting(file: XlsxPackage, part: string, change: Setting, styles: StylesPatch): XlsxPackage {
  if (change.do === 'chart') return withChart(file, part, { area: change.area, chart: change.chart });
  const xml = file.texts.get(part) ?? '';
  const set = withTexts(file, new Map([[part, settingXml(xml, change, styles)]]));
  return change.do === 'print' ? withPages(set, change) : set;
}

function settingXml(xml: string, change: Exclude<Setting, { do: 'chart' }>, styles: StylesPatch): string {
  switch (change.do) {
    case 'merge':
      return merged(xml, change);
    case 'validate':
      return validated(xml, change);
    case 'colour-rules':
      return coloured(xml, change, styles.ruleId);
    case 'size':
      return withRows(withColumns(xml, widths(change.columnWidths)), heights(change.rowHeights));
    case 'hide':
      return withRows(withColumns(xml, hidden(change.columns, change.undo)), hidden(change.rows, change.undo));
    case 'freeze':
      return frozen(xml, change);
    case 'protect':
      return protectedSheet(xml);
    case 'print':
      return printed(xml, change);
  }
}

const widths = (sizes: Readonly<Record<number, number>>) =>
  new Map(Object.entries(sizes).map(([at, size]) => [Number(at), { width: String(size), customWidth: '1' }]));
const heights = (sizes: Readonly<Record<number, number>>) =>
  new Map(Object.entries(sizes).map(([at, size]) => [Number(at), { ht: String(size), customHeight: '1' }]));
const hidden = (places: readonly number[], undo: true | undefined) =>
  new Map(places.map((at) => [at, { hidden: undo ? '0' : '1' }]));

function withPages(file: XlsxPackage, { sheet, setup }: SheetSetting<'print'>): XlsxPackage {
  const xml = file.texts.get(file.workbookPart) ?? '';
  const number = findElements(xml, 'sheet').findIndex(({ attributes }) => attribute(attributes, 'name') === sheet);
  return withTexts(file, new Map([[file.workbookPart, withPrintNames(xml, number, sheet, setup)]]));
}
