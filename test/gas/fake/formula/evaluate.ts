import { serialOfDay } from '../days.ts';
import {
  type Box,
  type CellError,
  type CellState,
  type CellValue,
  type FileState,
  peek,
  type SheetState,
} from '../state.ts';
import { type Node, parseFormula } from './parse.ts';

/** What formulas give, for the functions that the templates use. A function that is not known fails as not modelled. */
export interface Calculator {
  /** What the cell gives now. */
  valueAt(sheet: SheetState, row: number, column: number): CellValue;
  /** What a formula would give if it stood in this cell. */
  evaluate(formula: string, sheet: SheetState): CellValue;
}

const trees = new Map<string, Node>();
const isError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;
const fail = (error: string): CellError => ({ error });

/** Calculates each cell at most once; make a new one after every change. */
export function calculator(file: FileState): Calculator {
  const known = new Map<CellState, CellValue>();
  const busy = new Set<CellState>();
  const areas = new Map<string, CellValue[][]>();
  const sheets = new Map(file.sheets.map((sheet) => [sheet.title.toLowerCase(), sheet]));

  function valueAt(sheet: SheetState, row: number, column: number): CellValue {
    const cell = peek(sheet, row, column);
    if (cell === null) return null;
    if (cell.formula === null) return cell.value;
    if (cell.isBroken === true) return fail('#ERROR!');
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (busy.has(cell)) return fail('#REF!');
    busy.add(cell);
    const result = evaluate(cell.formula, sheet);
    busy.delete(cell);
    // A formula that points to a blank cell gives 0.
    const value = result === null ? 0 : result;
    known.set(cell, value);
    return value;
  }

  function evaluate(formula: string, sheet: SheetState): CellValue {
    const tree = trees.get(formula) ?? parseFormula(formula);
    trees.set(formula, tree);
    return one(tree, sheet);
  }

  function one(node: Node, sheet: SheetState): CellValue {
    switch (node.is) {
      case 'value':
        return node.value;
      case 'error':
        return fail(node.error);
      case 'unary': {
        const of = number(one(node.of, sheet));
        if (isError(of)) return of;
        return node.sign === '%' ? of / 100 : node.sign === '-' ? -of : of;
      }
      case 'binary':
        return binary(node.sign, one(node.left, sheet), one(node.right, sheet));
      case 'area':
      case 'columns':
      case 'name':
        return cellsOf(node, sheet)[0]?.[0] ?? null;
      case 'call':
        return call(node.name, node.args, sheet);
    }
  }

  function cellsOf(node: Node, sheet: SheetState): CellValue[][] {
    if (node.is === 'name') return namedCells(node.name);
    if (node.is !== 'area' && node.is !== 'columns') return [[one(node, sheet)]];
    const on = node.sheet === null ? sheet : sheets.get(node.sheet.toLowerCase());
    if (on === undefined) return [[fail('#REF!')]];
    if (node.box === null) return [[fail('#REF!')]];
    return areaOf(on, node.is === 'columns' ? { ...node.box, rows: Math.max(1, on.cells.length) } : node.box);
  }

  /** Whole columns are counted by many formulas, and read once. */
  function areaOf(on: SheetState, box: Box): CellValue[][] {
    if (box.rows === 1 && box.columns === 1) return [[valueAt(on, box.row, box.column)]];
    const key = `${on.id}!${box.row},${box.column},${box.rows},${box.columns}`;
    const cells = areas.get(key) ?? cellsIn(on, box);
    areas.set(key, cells);
    return cells;
  }

  function namedCells(name: string): CellValue[][] {
    const named = file.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const on = file.sheets.find(({ id }) => id === named?.sheetId);
    return named && on ? cellsIn(on, named.area) : [[fail('#NAME?')]];
  }

  function cellsIn(on: SheetState, box: Box): CellValue[][] {
    return Array.from({ length: box.rows }, (_, down) =>
      Array.from({ length: box.columns }, (__, right) => valueAt(on, box.row + down, box.column + right)),
    );
  }

  const flat = (args: readonly Node[], sheet: SheetState): CellValue[] =>
    args.flatMap((arg) => cellsOf(arg, sheet).flat());

  function call(name: string, args: readonly Node[], sheet: SheetState): CellValue {
    const value = (index: number): CellValue => (args[index] ? one(args[index] as Node, sheet) : null);
    switch (name) {
      case 'TRUE':
        return true;
      case 'FALSE':
        return false;
      case 'NA':
        return fail('#N/A');
      case 'IF': {
        const test = truth(value(0));
        if (isError(test)) return test;
        return test ? value(1) : args.length > 2 ? value(2) : false;
      }
      case 'IFERROR': {
        const first = value(0);
        return isError(first) ? (args.length > 1 ? value(1) : '') : first;
      }
      case 'AND':
      case 'OR': {
        const tests = flat(args, sheet).map(truth);
        return tests.find(isError) ?? (name === 'AND' ? tests.every(Boolean) : tests.some(Boolean));
      }
      case 'NOT': {
        const test = truth(value(0));
        return isError(test) ? test : !test;
      }
      case 'ISNUMBER':
        return typeof value(0) === 'number';
      case 'INT': {
        const of = number(value(0));
        return isError(of) ? of : Math.floor(of);
      }
      case 'ROUND':
        return round(number(value(0)), number(value(1)));
      case 'LEFT':
        return text(value(0)).slice(0, args.length > 1 ? Number(value(1)) : 1);
      case 'TRIM':
      case 'LEN':
      case 'SUBSTITUTE':
        return ofText(name, [0, 1, 2].slice(0, args.length).map(value));
      case 'SUM': {
        const all = flat(args, sheet);
        return all.find(isError) ?? all.reduce((sum: number, each) => sum + (typeof each === 'number' ? each : 0), 0);
      }
      case 'SUMIFS':
      case 'COUNTIFS': {
        const added = name === 'SUMIFS' ? cellsOf(args[0] as Node, sheet).flat() : null;
        const tests = (added === null ? args : args.slice(1)).flatMap((arg, index) =>
          index % 2 === 0
            ? [{ cells: cellsOf(arg, sheet).flat(), fits: criterion(text(value(index + (added === null ? 1 : 2)))) }]
            : [],
        );
        const first = tests[0]?.cells ?? [];
        if (tests.some(({ cells }) => cells.length !== first.length)) return fail('#VALUE!');
        const fitting = first.map((_, at) => tests.every(({ cells, fits }) => fits(cells[at] ?? null)));
        if (added === null) return fitting.filter(Boolean).length;
        return added.reduce((sum: number, each, at) => sum + (fitting[at] && typeof each === 'number' ? each : 0), 0);
      }
      case 'INDEX': {
        const row = number(value(1));
        if (isError(row)) return row;
        return cellsOf(args[0] as Node, sheet)[row - 1]?.[0] ?? null;
      }
      case 'MATCH': {
        const wanted = value(0);
        if (isError(wanted)) return wanted;
        const at = flat(args.slice(1, 2), sheet).findIndex((each) => !isError(each) && equal(each, wanted));
        return at < 0 ? fail('#N/A') : at + 1;
      }
      case 'DATE':
        return serialOfDay(Number(value(0)), Number(value(1)), Number(value(2))) ?? fail('#NUM!');
      default:
        throw new Error(`not modelled: the formula function ${name}`);
    }
  }

  return { valueAt, evaluate };
}

function binary(sign: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (sign === '&') return text(left) + text(right);
  if ('=<>'.includes(sign.charAt(0))) return compared(sign, left, right);
  const [a, b] = [number(left), number(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (sign === '/' && b === 0) return fail('#DIV/0!');
  return sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : sign === '/' ? a / b : a ** b;
}

/** Numbers before texts before truth values; a blank is what the other side would be when empty. */
function compared(sign: string, left: CellValue, right: CellValue): boolean {
  const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  const empty = (other: CellValue): CellValue =>
    typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  const a = left ?? empty(right);
  const b = right ?? empty(left);
  const order =
    rank(a) !== rank(b)
      ? rank(a) - rank(b)
      : typeof a === 'string' && typeof b === 'string'
        ? a.toLowerCase() < b.toLowerCase()
          ? -1
          : Number(a.toLowerCase() > b.toLowerCase())
        : Number(a) - Number(b);
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}

const equal = (a: CellValue, b: CellValue): boolean => a !== null && compared('=', a, b);

function number(value: CellValue): number | CellError {
  if (isError(value)) return value;
  if (value === null || value === false) return 0;
  if (value === true) return 1;
  if (typeof value === 'number') return value;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : fail('#VALUE!');
}

function truth(value: CellValue): boolean | CellError {
  if (isError(value)) return value;
  if (typeof value === 'string') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : fail('#VALUE!');
  return Boolean(value);
}

function text(value: CellValue): string {
  if (isError(value)) return value.error;
  return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** SUBSTITUTE replaces every occurrence; TRIM leaves one space between words. */
function ofText(name: 'TRIM' | 'LEN' | 'SUBSTITUTE', args: readonly CellValue[]): CellValue {
  const wrong = args.find(isError);
  if (wrong !== undefined) return wrong;
  const [first = '', search = '', put = ''] = args.map(text);
  if (name === 'TRIM') return first.replace(/ +/g, ' ').replace(/^ | $/g, '');
  return name === 'LEN' ? first.length : search === '' ? first : first.split(search).join(put);
}

/** Texts only, whatever their case; "*" stands for anything. */
function criterion(wanted: string): (value: CellValue) => boolean {
  const parts = wanted.toLowerCase().split('*');
  if (parts.length === 1) return (value) => typeof value === 'string' && value.toLowerCase() === wanted.toLowerCase();
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&')).join('.*')}$`, 's');
  return (value) => typeof value === 'string' && pattern.test(value.toLowerCase());
}

function round(value: number | CellError, digits: number | CellError): CellValue {
  if (isError(value)) return value;
  if (isError(digits)) return digits;
  const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e${digits}`))}e${-digits}`);
  return Number.isFinite(rounded) ? Math.sign(value) * rounded : Math.round(value * 10 ** digits) / 10 ** digits;
}
