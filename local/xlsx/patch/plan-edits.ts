import type { Value } from '../../../shared/index.ts';
import { cellAddress, HostCannot } from '../../../shared/index.ts';
import { cellOfKey } from '../../workbook-model/cell-key.ts';
import { isSameContent } from '../../workbook-model/check-value.ts';
import { parseArea } from '../../workbook-model/reference.ts';
import { attribute } from '../xml-scan.ts';
import type { Edit } from './cell-edits.ts';
import type { ScannedCell } from './scanned-sheet.ts';

/** What really has to be done to a sheet. */
export interface EditPlan {
  /** Without the edits that change nothing: the bytes of such a cell stay. */
  readonly edits: ReadonlyMap<number, Edit>;
  /** The cells that show something else afterwards. */
  readonly changed: readonly number[];
  /** Formulas that were given a result, changed or not: what they show is right. */
  readonly fresh: ReadonlySet<number>;
  /** Members of a shared formula whose first cell is overwritten: each needs its own text now. */
  readonly orphans: ReadonlySet<number>;
  /** True where a cell gains or loses a formula. */
  readonly changesFormulas: boolean;
}

/** Compares the edits of a sheet with what is in it. */
export function planEdits(title: string, cells: readonly ScannedCell[], wanted: ReadonlyMap<number, Edit>): EditPlan {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const edits = new Map<number, Edit>();
  for (const [key, edit] of wanted) {
    const cell = byKey.get(key);
    if (edit.kind === 'result' && cell?.formula == null) {
      throw new Error(`A result for ${addressOf(title, key)}, which holds no formula`);
    }
    if (!isSame(cell, edit)) edits.set(key, edit);
  }
  const replaced = cells.filter(({ key, formula }) => formula !== null && replacesFormula(edits.get(key)));
  refuseArrays(title, cells, edits);
  return {
    edits,
    changed: [...edits]
      .filter(([key, { value }]) => !isSameContent(byKey.get(key)?.value ?? null, value))
      .map(([key]) => key),
    fresh: new Set([...wanted].filter(([, edit]) => edit.kind !== 'value').map(([key]) => key)),
    orphans: orphansOf(cells, replaced, edits),
    changesFormulas: replaced.length > 0 || [...edits.values()].some(({ kind }) => kind === 'formula'),
  };
}

function replacesFormula(edit: Edit | undefined): boolean {
  return edit !== undefined && edit.kind !== 'result';
}

function isSame(cell: ScannedCell | undefined, edit: Edit): boolean {
  if (!isSameValue(cell?.value ?? null, edit.value)) return false;
  if (edit.kind === 'result') return true;
  return edit.kind === 'formula' ? cell?.formulaText === edit.formula : cell?.formula == null;
}

function isSameValue(a: Value, b: Value): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

function addressOf(title: string, key: number): string {
  const { row, column } = cellOfKey(key);
  return `${title}!${cellAddress(row, column)}`;
}

function orphansOf(
  cells: readonly ScannedCell[],
  replaced: readonly ScannedCell[],
  edits: ReadonlyMap<number, Edit>,
): ReadonlySet<number> {
  const groups = new Set(replaced.filter(({ formula }) => formula?.text !== '').map(sharedGroup));
  groups.delete(null);
  const members = cells.filter((cell) => groups.has(sharedGroup(cell)) && !replacesFormula(edits.get(cell.key)));
  return new Set(members.map(({ key }) => key));
}

function sharedGroup({ formula }: ScannedCell): string | null {
  return formula !== null && attribute(formula.attributes, 't') === 'shared'
    ? (attribute(formula.attributes, 'si') ?? null)
    : null;
}

/** An array formula over several cells is changed as a whole or not at all, as in Excel. */
function refuseArrays(title: string, cells: readonly ScannedCell[], edits: ReadonlyMap<number, Edit>): void {
  const areas = cells.flatMap(({ formula }) => {
    const type = formula === null ? undefined : attribute(formula.attributes, 't');
    const area =
      type === 'array' || type === 'dataTable' ? parseArea(attribute(formula?.attributes ?? '', 'ref') ?? '') : null;
    return area !== null && area.rows * area.columns > 1 ? [area] : [];
  });
  if (areas.length === 0) return;
  for (const [key, edit] of edits) {
    const { row, column } = cellOfKey(key);
    const isInside = areas.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    if (isInside && edit.kind !== 'result') {
      throw new HostCannot('xlsx', 'write', `${addressOf(title, key)} is part of an array formula`);
    }
  }
}
