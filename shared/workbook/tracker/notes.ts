import type { Finding } from '../../entry/types.ts';
import { cellText } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import type { Value } from '../workbook.ts';
import type { Reading } from './setting-cells.ts';
import { structural } from './structure.ts';

/** Reads the cells of a table; what cannot be read is remembered as a finding, and the fallback serves. */
export class Notes {
  readonly findings: Finding[] = [];
  readonly sheet: string;

  constructor({ sheet }: Pick<Table, 'sheet'>) {
    this.sheet = sheet;
  }

  /** The value under a key, or the fallback where the cell is blank, not readable or gone. */
  take<T>(row: TableRow | null, key: string, label: string, read: (value: Value) => Reading<T>, fallback: T): T {
    const cell = row?.cell(key) ?? null;
    const reading = read(cell?.value ?? null);
    if (reading.is === 'unreadable') this.refuse(row, key, label);
    return reading.is === 'value' ? reading.value : fallback;
  }

  /** Remembers that what stands under a key cannot be used. */
  refuse(row: TableRow | null, key: string, setting: string): void {
    const cell = row?.cell(key) ?? null;
    const typed = cellText(cell?.value);
    this.findings.push(structural('bad-setting', this.sheet, cell?.cell ?? null, { setting, typed }));
  }
}
