import { type Context, requireType, unwrap } from './context.ts';
import { canonical } from './formula/tokens.ts';
import type { RangeData } from './grid.ts';
import type { FakeRange } from './range.ts';
import type { Box, ColourRuleState, FormatState, ValidationState } from './state.ts';
import { hasDecimalComma } from './typed-input.ts';

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
export function validationBuilder(context: Context): unknown {
  let rule: ValidationState = { criteria: '', values: [], allowInvalid: true, help: '', origin: { row: 1, column: 1 } };
  const criteria =
    (name: string, isRight: (...values: unknown[]) => boolean) =>
    (...values: unknown[]): unknown => {
      requireType(isRight(...values), values[0], `SpreadsheetApp.DataValidationBuilder.${name}`);
      rule = { ...rule, criteria: name, values: values as ValidationState['values'] };
      return self;
    };
  const numbers = (...values: unknown[]): boolean => values.every((value) => typeof value === 'number');
  const self: unknown = context.make.object('DataValidationBuilder', {
    local: {
      requireValueInList: criteria('VALUE_IN_LIST', (list) => Array.isArray(list) && list.length > 0),
      requireNumberBetween: criteria('NUMBER_BETWEEN', numbers),
      requireNumberGreaterThanOrEqualTo: criteria('NUMBER_GREATER_THAN_OR_EQUAL_TO', numbers),
      requireNumberLessThanOrEqualTo: criteria('NUMBER_LESS_THAN_OR_EQUAL_TO', numbers),
      requireDate: criteria('DATE_IS_VALID_DATE', () => true),
      requireFormulaSatisfied: criteria('CUSTOM_FORMULA', (formula) => typeof formula === 'string'),
      setAllowInvalid(allow: boolean) {
        rule = { ...rule, allowInvalid: allow };
        return self;
      },
      setHelpText(help: string) {
        rule = { ...rule, help };
        return self;
      },
      build() {
        if (rule.criteria === '') throw new Error('Data validation rule must have a criteria.');
        const built = context.make.object('DataValidation', { local: { getAllowInvalid: () => rule.allowInvalid } });
        context.behind.set(built, rule);
        return built;
      },
    },
  });
  return self;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
export function colourRuleBuilder(context: Context): unknown {
  let rule: ColourRuleState = { formula: '', background: null, fontColour: null, bold: null, areas: [] };
  const decimalComma = hasDecimalComma(context.state.file.locale);
  const self: unknown = context.make.object('ConditionalFormatRuleBuilder', {
    local: {
      whenFormulaSatisfied(formula: unknown) {
        requireType(
          typeof formula === 'string',
          formula,
          'SpreadsheetApp.ConditionalFormatRuleBuilder.whenFormulaSatisfied',
        );
        const read = canonical((formula as string).replace(/^=/, ''), decimalComma);
        if (read === null) throw new Error(`Conditional format rule has an invalid formula: ${formula}`);
        rule = { ...rule, formula: read };
        return self;
      },
      setBackground(background: string | null) {
        rule = { ...rule, background };
        return self;
      },
      setFontColor(fontColour: string | null) {
        rule = { ...rule, fontColour };
        return self;
      },
      setBold(bold: boolean | null) {
        rule = { ...rule, bold };
        return self;
      },
      setRanges(ranges: unknown[]) {
        rule = {
          ...rule,
          areas: ranges.map(
            (one) => unwrap<RangeData>(context, one, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges').box,
          ),
        };
        return self;
      },
      build() {
        if (rule.formula === '') throw new Error('No condition was specified for the rule.');
        if (rule.areas.length === 0) throw new Error('Conditional format rules must have at least one range.');
        return colourRuleObject(context, rule, () => ({}));
      },
    },
  });
  return self;
}

export function colourRuleObject(context: Context, rule: ColourRuleState, range: (box: Box) => FakeRange): unknown {
  const built = context.make.object('ConditionalFormatRule', { local: { getRanges: () => rule.areas.map(range) } });
  context.behind.set(built, rule);
  return built;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder */
export function textStyleBuilder(context: Context): unknown {
  let style: FormatState = {};
  const set =
    (of: (value: never) => FormatState) =>
    (value: unknown): unknown => {
      style = { ...style, ...of(value as never) };
      return self;
    };
  const self: unknown = context.make.object('TextStyleBuilder', {
    local: {
      setBold: set((bold: boolean) => ({ bold })),
      setItalic: set((italic: boolean) => ({ italic })),
      setFontSize: set((fontSize: number) => ({ fontSize })),
      setFontFamily: set((fontFamily: string) => ({ fontFamily })),
      setForegroundColor: set((fontColour: string) => ({ fontColour })),
      build() {
        const built = context.make.object('TextStyle', {});
        context.behind.set(built, style);
        return built;
      },
    },
  });
  return self;
}
