import {
  type CellWrite,
  type Change,
  cellAddress,
  type NamedArea,
  type Sheet,
  type Value,
  type Workbook,
} from '../shared/index.ts';
import { draw, newDraft, type SheetDraft } from './sheets/draft.ts';

/**
 * What a file without our sheets will hold once these changes are carried out, with the results that the formulas bring
 * along: so that the first assessment goes in together with the templates, without reading them back.
 */
export function plannedWorkbook(changes: readonly Change[]): Workbook {
  const drafts = new Map<string, SheetDraft>();
  const names: Record<string, NamedArea> = {};
  for (const change of changes) {
    if (change.do === 'add-sheet') drafts.set(change.sheet, newDraft(change.sheet, change.tabColour));
    else if (change.do === 'define-name') names[change.name] = { sheet: change.sheet, ...change.area };
    else if (change.do !== 'chart') {
      const draft = drafts.get(change.sheet);
      if (draft) draw(draft, change);
    }
  }
  return { sheets: [...drafts.values()].map(plannedSheet), names };
}

function plannedSheet({ title, cells, merges }: SheetDraft): Sheet {
  const formulas: Record<string, string> = {};
  cells.forEach((row, down) => {
    row.forEach(({ write }, right) => {
      if (isFormula(write)) formulas[cellAddress(down + 1, right + 1)] = write.formula;
    });
  });
  return { title, rows: cells.map((row) => row.map(({ write }) => contentOf(write))), formulas, merges };
}

const isFormula = (write: CellWrite): write is Extract<CellWrite, { formula: string }> =>
  typeof write === 'object' && write !== null && 'formula' in write;

function contentOf(write: CellWrite): Value {
  if (isFormula(write)) return write.result;
  if (typeof write === 'object' && write !== null && 'keep' in write) return null;
  return write === '' ? null : write;
}
