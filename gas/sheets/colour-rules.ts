import type { Area, ColourRule } from '../../shared/index.ts';
import { toSheets } from './formula-text.ts';
import type { GoogleSheet, SheetsApp } from './services.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sheets' conditional formats for the colour rules of one area; their formulas are relative to its first cell. */
export function colourRulesOf(
  app: SheetsApp,
  sheet: Pick<GoogleSheet, 'getRange'>,
  { area, rules }: { readonly area: Area; readonly rules: readonly ColourRule[] },
): Rule[] {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  return rules.map(({ formula, fill, colour, bold }) =>
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(toSheets(formula))
      .setBackground(`#${fill}`)
      .setFontColor(`#${colour}`)
      .setBold(bold)
      .setRanges([range])
      .build(),
  );
}
