import { unquoted } from './formula/parse.ts';
import { tokensOf } from './formula/tokens.ts';
import type { Box, FileState, SheetState } from './state.ts';

/**
 * Inserts rows before a row (count > 0) or deletes rows from it on (count < 0), and moves everything with them:
 * names, merged areas, rules, protections and the references of formulas.
 */
export function shiftRows(file: FileState, sheet: SheetState, at: number, count: number): void {
  if (count > 0) {
    while (sheet.cells.length < at - 1) sheet.cells.push([]);
    sheet.cells.splice(at - 1, 0, ...Array.from({ length: count }, () => []));
  } else sheet.cells.splice(at - 1, -count);
  sheet.maxRows += count;
  const moved = (box: Box): Box[] => {
    const next = movedBox(box, at, count);
    return next === null ? [] : [next];
  };
  sheet.merges = sheet.merges.flatMap(moved);
  sheet.hiddenRows = sheet.hiddenRows.flatMap((row) => movedRow(row, at, count) ?? []);
  for (const rule of sheet.colourRules) rule.areas = rule.areas.flatMap(moved);
  sheet.colourRules = sheet.colourRules.filter(({ areas }) => areas.length > 0);
  for (const one of sheet.protections) {
    one.area = one.area && (moved(one.area)[0] ?? null);
    one.unprotected = one.unprotected.flatMap(moved);
  }
  for (const name of file.names) {
    if (name.sheetId === sheet.id) name.area = moved(name.area)[0] ?? { ...name.area, rows: 0 };
  }
  eachFormula(file, (formula, on) => shiftReferences(formula, on, sheet, at, count));
}

/** Gives a sheet another title; formulas follow it. */
export function renameSheet(file: FileState, sheet: SheetState, title: string): void {
  const before = sheet.title.toLowerCase();
  sheet.title = title;
  eachFormula(file, (formula) =>
    (tokensOf(formula) ?? [])
      .map(({ kind, text }) =>
        kind === 'sheet' && unquoted(text).toLowerCase() === before ? `'${title.replace(/'/g, "''")}'!` : text,
      )
      .join(''),
  );
}

function eachFormula(file: FileState, change: (formula: string, on: SheetState) => string): void {
  for (const sheet of file.sheets) {
    for (const row of sheet.cells) {
      for (const cell of row) if (cell.formula !== null) cell.formula = change(cell.formula, sheet);
    }
  }
}

function shiftReferences(formula: string, on: SheetState, changed: SheetState, at: number, count: number): string {
  let sheet = on.title.toLowerCase();
  let isRange = false;
  return (tokensOf(formula) ?? [])
    .map(({ kind, text }) => {
      if (kind === 'sheet') sheet = unquoted(text).toLowerCase();
      else if (kind === 'cell') {
        const isOn = sheet === changed.title.toLowerCase();
        const next = isOn ? movedCell(text, at, count) : text;
        if (!isRange) isRange = true;
        return next;
      } else if (text !== ':') {
        sheet = on.title.toLowerCase();
        isRange = false;
      }
      return text;
    })
    .join('');
}

function movedCell(reference: string, at: number, count: number): string {
  const match = /^(\$?[A-Za-z]{1,3}\$?)(\d+)$/.exec(reference);
  if (match === null) return reference;
  const row = movedRow(Number(match[2]), at, count);
  return row === null ? '#REF!' : `${match[1]}${row}`;
}

function movedRow(row: number, at: number, count: number): number | null {
  if (row < at) return row;
  if (count < 0 && row < at - count) return null;
  return row + count;
}

function movedBox(box: Box, at: number, count: number): Box | null {
  const last = box.row + box.rows - 1;
  if (count > 0) {
    if (at <= box.row) return { ...box, row: box.row + count };
    return at <= last ? { ...box, rows: box.rows + count } : box;
  }
  const end = at - count - 1;
  const lost = Math.max(0, Math.min(end, last) - Math.max(at, box.row) + 1);
  if (lost === box.rows) return null;
  const above = Math.max(0, Math.min(end, box.row - 1) - at + 1);
  return { ...box, row: box.row - above, rows: box.rows - lost };
}
