import {
  type CellWrite,
  type Change,
  HostCannot,
  type NamedArea,
  parseIsoDate,
  type Value,
} from '../../shared/index.ts';

const [LAST_ROW, LAST_COLUMN, LONGEST_TEXT, LONGEST_FORMULA] = [1_048_576, 16_384, 32_767, 8192];

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

/** Formulas are the same text on every host and in every locale, which leaves out ";", braces and decimal literals. */
function checkFormula(formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'x');
  const isWrong =
    formula.trim() === '' ||
    formula.trim().startsWith('=') ||
    formula.length > LONGEST_FORMULA ||
    /[;{}]/.test(bare) ||
    /(?:^|[^\p{L}\p{N}_.\\])\d*\.\d/u.test(bare);
  if (isWrong) throw new HostCannot('excel', 'write', `not a formula every host reads: ${formula.slice(0, 80)}`);
}
