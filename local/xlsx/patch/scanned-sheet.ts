import type { Value } from '../../../shared/index.ts';
import { cellAddress } from '../../../shared/index.ts';
import { cellKey } from '../../workbook-model/cell-key.ts';
import { type CellContext, readCell } from '../read-cell.ts';
import { type PlacedFormula, writtenOut } from '../read-sheet.ts';
import { scanCells } from '../scan-cells.ts';
import type { Element } from '../xml-scan.ts';

/** A cell of a file that is edited or holds a formula. */
export interface ScannedCell {
  readonly key: number;
  readonly element: Element;
  readonly value: Value;
  readonly formula: PlacedFormula | null;
  /** The text of the formula, also that of a member of a shared one; '' where there is none to be read. */
  readonly formulaText: string;
}

/** The cells of a sheet that matter for a patch, in reading order: those edited and those with a formula. */
export function scanSheet(xml: string, edited: ReadonlySet<number>, context: CellContext): readonly ScannedCell[] {
  if (edited.size === 0 && !/[<:]f[\s/>]/.test(xml)) return [];
  const cells: Omit<ScannedCell, 'formulaText'>[] = [];
  scanCells(xml, (element, row, column) => {
    const key = cellKey(row, column);
    const inner = xml.slice(element.innerStart, element.innerEnd);
    if (!edited.has(key) && (inner.startsWith('<v>') || !/[<:]f[\s/>]/.test(inner))) return;
    const { value, formula } = readCell(element.attributes, inner, context);
    cells.push({ key, element, value, formula: formula === null ? null : { ...formula, row, column } });
  });
  return withFormulaTexts(cells);
}

function withFormulaTexts(cells: readonly Omit<ScannedCell, 'formulaText'>[]): readonly ScannedCell[] {
  const texts = new Map(writtenOut(cells.flatMap(({ formula }) => formula ?? [])));
  return cells.map((cell) => {
    const { formula } = cell;
    return {
      ...cell,
      formulaText: formula === null ? '' : (texts.get(cellAddress(formula.row, formula.column)) ?? ''),
    };
  });
}
