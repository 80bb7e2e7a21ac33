import type { SheetModel } from '../../workbook-model/workbook-model.ts';
import { scanRows } from '../scan-cells.ts';
import { attribute, findElement, findElements, isOn } from '../xml-scan.ts';
import type { Colours } from './read-colours.ts';

type Layout = Pick<
  SheetModel,
  'tabColour' | 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows' | 'freeze' | 'isProtected'
>;

/** No sheet is shown wider than this; a file may give one width to all columns to the last. */
const WIDEST = 1000;

/** Widths, heights, what is hidden or frozen, protection and the tab's colour, from a sheet's XML. */
export function readLayout(xml: string, colours: Colours): Layout {
  const data = findElement(xml, 'sheetData');
  const tab = findElement(xml, 'tabColor', 0, data?.start);
  const protection = findElement(xml, 'sheetProtection', data?.end);
  return {
    tabColour: (tab === null ? undefined : colours(tab.attributes)) ?? null,
    ...readColumns(xml, data?.start),
    ...readRows(xml),
    freeze: readFreeze(xml, data?.start),
    isProtected: protection !== null && isOn(protection.attributes, 'sheet'),
  };
}

function readColumns(xml: string, end: number | undefined): Pick<Layout, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const { attributes } of findElements(xml, 'col', 0, end)) {
    const width = attribute(attributes, 'width');
    const last = Math.min(WIDEST, Number(attribute(attributes, 'max')));
    for (let column = Number(attribute(attributes, 'min')); column <= last; column++) {
      if (width !== undefined) columnWidths[column] = Number(width);
      if (isOn(attributes, 'hidden')) hiddenColumns.push(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

function readRows(xml: string): Pick<Layout, 'rowHeights' | 'hiddenRows'> {
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  scanRows(xml, ({ attributes }, row) => {
    const height = attribute(attributes, 'ht');
    if (height !== undefined) rowHeights[row] = Number(height);
    if (isOn(attributes, 'hidden')) hiddenRows.push(row);
  });
  return { rowHeights, hiddenRows };
}

function readFreeze(xml: string, end: number | undefined): Layout['freeze'] {
  const pane = findElement(xml, 'pane', 0, end);
  if (pane === null || !/^frozen/.test(attribute(pane.attributes, 'state') ?? '')) return { rows: 0, columns: 0 };
  return {
    rows: Number(attribute(pane.attributes, 'ySplit') ?? 0),
    columns: Number(attribute(pane.attributes, 'xSplit') ?? 0),
  };
}
