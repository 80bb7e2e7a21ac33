import { a1, contains, overlap } from './a1.ts';
import { type Context, requireType, unwrap } from './context.ts';
import { momentOf, showsDay } from './days.ts';
import { canonical } from './formula/tokens.ts';
import { type RangeData, requireGrid } from './grid.ts';
import { newProtection, protectionObject } from './protection.ts';
import { rangeFormats } from './range-formats.ts';
import {
  type Box,
  blankCell,
  type CellState,
  type CellValue,
  cellAt,
  peek,
  type SheetState,
  type ValidationState,
} from './state.ts';
import { hasDecimalComma, readTyped, type Typed } from './typed-input.ts';
import { requireValid } from './validate.ts';

export type FakeRange = Readonly<Record<string, unknown>>;
const LONGEST_TEXT = 50_000;

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRange(Integer,Integer,Integer,Integer) */
export function requireInside(sheet: SheetState, { row, column, rows, columns }: Box): void {
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export function rangeObject(context: Context, data: RangeData, sheetObject: (sheet: SheetState) => unknown): FakeRange {
  const { sheet, box } = data;
  const { state } = context;
  requireInside(sheet, box);
  const grid = <T>(of: (cell: CellState, row: number, column: number) => T): T[][] =>
    Array.from({ length: box.rows }, (_, down) =>
      Array.from({ length: box.columns }, (__, right) =>
        of(peek(sheet, box.row + down, box.column + right) ?? blankCell(), box.row + down, box.column + right),
      ),
    );

  function setValues(values: unknown): FakeRange {
    const block = requireGrid(values, box, 'SpreadsheetApp.Range.setValues');
    context.access.requireEditable(sheet, box);
    const typed = block.map((row, down) => row.map((value, right) => readValue(context, data, value, down, right)));
    context.touch();
    // Everything is checked before anything is written: one refused cell refuses the block.
    typed.forEach((row, down) => {
      row.forEach(({ value, formula }, right) => {
        const at = { sheet, row: box.row + down, column: box.column + right, locale: state.file.locale };
        if (formula === null) requireValid(cellAt(sheet, at.row, at.column).validation, value, at, context.calculate);
      });
    });
    typed.forEach((row, down) => {
      row.forEach(({ value, formula, numberFormat, isBroken = false }, right) => {
        const cell = cellAt(sheet, box.row + down, box.column + right);
        if (isCoveredByMerge(sheet, box.row + down, box.column + right)) return;
        cell.value = value;
        cell.formula = formula;
        cell.isBroken = isBroken;
        if (numberFormat && (cell.format.numberFormat ?? 'General') === 'General')
          cell.format.numberFormat = numberFormat;
      });
    });
    context.touch();
    return self;
  }

  const self: FakeRange = context.make.object<FakeRange>('Range', {
    local: {
      getRow: () => box.row,
      getColumn: () => box.column,
      getLastRow: () => box.row + box.rows - 1,
      getLastColumn: () => box.column + box.columns - 1,
      getNumRows: () => box.rows,
      getNumColumns: () => box.columns,
      getA1Notation: () => a1(box),
      getGridId: () => sheet.id,
      getSheet: () => sheetObject(sheet),
    },
    read: {
      getValues: () => grid((cell, row, column) => asScriptValue(context, sheet, cell, row, column)),
      getFormulas: () =>
        grid(({ formula, isBroken }) => {
          if (formula === null) return '';
          return `=${isBroken === true || !hasDecimalComma(state.file.locale) ? formula : context.withCommas(formula)}`;
        }),
      getNumberFormats: () => grid(({ format }) => format.numberFormat ?? 'General'),
      getMergedRanges: () =>
        sheet.merges
          .filter((merge) => overlap(merge, box))
          .map((merge) => rangeObject(context, { sheet, box: merge }, sheetObject)),
      getRichTextValues: () =>
        grid(({ value, formula }) => {
          const isText = formula === null && (typeof value === 'string' || value === null);
          return isText ? context.make.object('RichTextValue', { local: { getText: () => value ?? '' } }) : null;
        }),
      getDataValidations: () => grid(({ validation }) => validation),
    },
    write: {
      setValues,
      setValue: (value: unknown) => setValues(grid(() => value)),
      ...rangeFormats(context, data, () => self),
      setDataValidations(rules: unknown) {
        const block = requireGrid(rules, box, 'SpreadsheetApp.Range.setDataValidations');
        block.forEach((row, down) => {
          row.forEach((rule, right) => {
            setRule(rule, box.row + down, box.column + right, [down, right]);
          });
        });
        return self;
      },
      protect() {
        const protection = newProtection(context, { ...box });
        sheet.protections.push(protection);
        return protectionObject(context, sheet, protection, (one) =>
          rangeObject(context, { sheet, box: one }, sheetObject),
        );
      },
      setDataValidation(rule: unknown) {
        for (let down = 0; down < box.rows; down += 1) {
          for (let right = 0; right < box.columns; right += 1)
            setRule(rule, box.row + down, box.column + right, [0, 0]);
        }
        return self;
      },
      /** https://developers.google.com/apps-script/reference/spreadsheet/copy-paste-type */
      copyTo(target: unknown, type: unknown) {
        if (type !== 'PASTE_COLUMN_WIDTHS') throw new Error(`not modelled: Range.copyTo with ${String(type)}`);
        const to = unwrap<RangeData>(context, target, 'SpreadsheetApp.Range.copyTo');
        for (let right = 0; right < box.columns; right += 1) {
          const width = sheet.columnWidths[box.column + right];
          if (width !== undefined) to.sheet.columnWidths[to.box.column + right] = width;
        }
      },
      merge() {
        context.access.requireEditable(sheet, box);
        if (sheet.merges.some((one) => overlap(one, box) && !contains(box, one))) {
          throw new Error('You must select all cells in a merged range to merge or unmerge them.');
        }
        requireNoFrozenEdge(sheet, box);
        sheet.merges = [...sheet.merges.filter((one) => !contains(box, one)), { ...box }];
        for (let row = box.row; row < box.row + box.rows; row += 1) {
          for (let column = box.column; column < box.column + box.columns; column += 1) {
            if (row !== box.row || column !== box.column)
              Object.assign(cellAt(sheet, row, column), { value: null, formula: null });
          }
        }
        context.touch();
        return self;
      },
    },
  });

  /** Relative to the first cell of the range it is set on; in a grid each rule stands on its own cell. */
  function setRule(rule: unknown, row: number, column: number, own: readonly [number, number]): void {
    const validation =
      rule === null ? null : unwrap<ValidationState>(context, rule, 'SpreadsheetApp.Range.setDataValidation');
    const origin = { row: box.row + own[0], column: box.column + own[1] };
    cellAt(sheet, row, column).validation = validation && { ...validation, origin };
  }

  context.behind.set(self, data);
  return self;
}

/** https://support.google.com/docs/answer/9060449 (freeze or merge): a frozen edge may not cut a merged area. */
export function requireNoFrozenEdge(sheet: SheetState, box: Box): void {
  const cuts = (first: number, count: number, frozen: number): boolean => first <= frozen && first + count - 1 > frozen;
  if (cuts(box.column, box.columns, sheet.frozenColumns)) {
    throw new Error("You can't freeze columns which contain only part of a merged cell.");
  }
  if (cuts(box.row, box.rows, sheet.frozenRows)) {
    throw new Error("You can't freeze rows which contain only part of a merged cell.");
  }
}

function isCoveredByMerge(sheet: SheetState, row: number, column: number): boolean {
  return sheet.merges.some(
    (box) => contains(box, { row, column, rows: 1, columns: 1 }) && (box.row !== row || box.column !== column),
  );
}

interface Read extends Typed {
  readonly isBroken?: boolean;
}

function readValue(context: Context, { sheet, box }: RangeData, value: unknown, down: number, right: number): Read {
  const { state } = context;
  const numberFormat = peek(sheet, box.row + down, box.column + right)?.format.numberFormat ?? 'General';
  if (Object.prototype.toString.call(value) === '[object Date]') {
    throw new Error('not modelled: a Date handed to Range.setValues');
  }
  if (value === null || value === undefined) return { value: null, formula: null, numberFormat: null };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, formula: null, numberFormat: null };
  requireType(typeof value === 'string', value, 'SpreadsheetApp.Range.setValues');
  const text = value as string;
  if (text.length > LONGEST_TEXT) {
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  const typed = readTyped(text, numberFormat, state.file, state.clock);
  if (typed.formula === null) return typed;
  const formula = canonical(typed.formula, hasDecimalComma(state.file.locale));
  return formula === null ? { ...typed, isBroken: true } : { ...typed, formula };
}

/** A number under a date format comes as a Date at midnight of the spreadsheet's own time zone; an error as its text. */
function asScriptValue(context: Context, sheet: SheetState, cell: CellState, row: number, column: number): unknown {
  const value: CellValue = cell.formula === null ? cell.value : context.calculate().valueAt(sheet, row, column);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  const isDay = typeof value === 'number' && showsDay(cell.format.numberFormat ?? 'General');
  return isDay ? new Date(momentOf(value as number, context.state.file.timeZone)) : value;
}
