import {
  type CellWrite,
  type Change,
  formulaFault,
  HostCannot,
  type NamedArea,
  parseIsoDate,
  type Value,
} from '../../shared/index.ts';

const [LAST_ROW, LAST_COLUMN, LONGEST_TEXT] = [1_048_576, 16_384, 32_767];

/** Throws before anything is written where a change could not be carried out whole: Excel takes nothing back. */
export function checkChanges(changes: readonly Change[]): void {
  for (const change of changes) {
    if ('area' in change) checkArea(change.do, change.area);
    if (change.do === 'write') checkWrite(change);
    if (change.do === 'colour-rules') for (const rule of change.rules) checkFormula(rule.formula);
    if (change.do === 'validate' && change.validation.rule.type === 'formula') {
      checkFormula(change.validation.rule.formula);
    }
  }
}

function checkWrite(change: Extract<Change, { do: 'write' }>): void {
  const columns = Math.max(0, ...change.cells.map((row) => row.length));
  const { row, column } = change;
  if (columns > 0) checkArea('write', { row, column, rows: change.cells.length, columns });
  for (const cells of change.cells) cells.forEach(checkCell);
}

function checkArea(what: Change['do'], { row, column, rows, columns }: Omit<NamedArea, 'sheet'>): void {
  const fits = row >= 1 && column >= 1 && row + rows - 1 <= LAST_ROW && column + columns - 1 <= LAST_COLUMN;
  if (!fits) throw new HostCannot('excel', what, `no such cells: row ${row}, column ${column}`);
}

function checkCell(write: CellWrite): void {
  if (write === null || typeof write !== 'object') checkPlain(write);
  else if ('formula' in write) checkFormula(write.formula);
  else if ('date' in write) checkDate(write.date);
}

function checkDate(date: string): void {
  if (parseIsoDate(date) === null || date < '1900-01-01')
    throw new HostCannot('excel', 'write', `no such day: ${date}`);
}

function checkPlain(value: Exclude<Value, object>): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new HostCannot('excel', 'write', `no number: ${value}`);
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw new HostCannot('excel', 'write', `a text of ${value.length} characters`);
  }
}

function checkFormula(formula: string): void {
  const fault = formulaFault(formula);
  if (fault !== null) throw new HostCannot('excel', 'write', `the formula ${fault}: ${formula.slice(0, 80)}`);
}
