import { type Context, requireType, unwrap } from './context.ts';
import { type RangeData, requireGrid } from './grid.ts';
import { cellAt, type FormatState } from './state.ts';

/** The methods that change how a range looks, one for all cells and one for each cell. */
export function rangeFormats(context: Context, { sheet, box }: RangeData, self: () => unknown) {
  const lay = (of: (down: number, right: number) => Partial<FormatState>): unknown => {
    context.access.requireEditable(sheet, box);
    for (let down = 0; down < box.rows; down += 1) {
      for (let right = 0; right < box.columns; right += 1) {
        Object.assign(cellAt(sheet, box.row + down, box.column + right).format, of(down, right));
      }
    }
    context.touch();
    return self();
  };
  const one =
    (method: string, isRight: (value: unknown) => boolean, of: (value: never) => Partial<FormatState>) =>
    (value: unknown): unknown => {
      requireType(isRight(value), value, `SpreadsheetApp.Range.${method}`);
      return lay(() => of(value as never));
    };
  const each =
    (method: string, isRight: (value: unknown) => boolean, of: (value: never) => Partial<FormatState>) =>
    (values: unknown): unknown => {
      const block = requireGrid(values, box, `SpreadsheetApp.Range.${method}`);
      for (const row of block)
        for (const value of row) requireType(isRight(value), value, `SpreadsheetApp.Range.${method}`);
      return lay((down, right) => of(block[down]?.[right] as never));
    };

  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
  const among =
    (...words: readonly string[]) =>
    (value: unknown): boolean =>
      value === null || words.includes(value as string);
  const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
  const isHorizontal = among('left', 'center', 'right', 'normal');
  const isVertical = among('top', 'middle', 'bottom');

  return {
    setNumberFormat: one('setNumberFormat', isText, (numberFormat: string) => ({ numberFormat })),
    setNumberFormats: each('setNumberFormats', isText, (numberFormat: string) => ({ numberFormat })),
    setBackground: one('setBackground', isTextOrNull, (background: string) => ({ background })),
    setBackgrounds: each('setBackgrounds', isTextOrNull, (background: string) => ({ background })),
    setFontColor: one('setFontColor', isTextOrNull, (fontColour: string) => ({ fontColour })),
    setFontFamily: one('setFontFamily', isTextOrNull, (fontFamily: string) => ({ fontFamily })),
    setFontSize: one(
      'setFontSize',
      (value) => typeof value === 'number',
      (fontSize: number) => ({ fontSize }),
    ),
    setFontWeight: one('setFontWeight', among('bold', 'normal'), (weight: string) => ({ bold: weight === 'bold' })),
    setFontStyle: one('setFontStyle', among('italic', 'normal'), (style: string) => ({ italic: style === 'italic' })),
    setHorizontalAlignment: one('setHorizontalAlignment', isHorizontal, (horizontal: string) => ({ horizontal })),
    setHorizontalAlignments: each('setHorizontalAlignments', isHorizontal, (horizontal: string) => ({ horizontal })),
    setVerticalAlignment: one('setVerticalAlignment', isVertical, (vertical: string) => ({ vertical })),
    setVerticalAlignments: each('setVerticalAlignments', isVertical, (vertical: string) => ({ vertical })),
    setWrap: one('setWrap', isBoolean, (wrap: boolean) => ({ wrap })),
    setWraps: each('setWraps', isBoolean, (wrap: boolean) => ({ wrap })),
    setBorder: (...sides: unknown[]): unknown => {
      requireType(sides.length === 6 || sides.length === 8, sides, 'SpreadsheetApp.Range.setBorder');
      return lay(() => ({ border: sides.slice(0, 6).every((side) => side === true) }));
    },
    setTextStyles(styles: unknown): unknown {
      const block = requireGrid(styles, box, 'SpreadsheetApp.Range.setTextStyles');
      const read = block.map((row) =>
        row.map((style) => unwrap<Partial<FormatState>>(context, style, 'SpreadsheetApp.Range.setTextStyles')),
      );
      return lay((down, right) => read[down]?.[right] ?? {});
    },
  };
}
