import type { Area, ColourRule } from '../../../shared/index.ts';
import { areasOverlap } from '../../workbook-model/a1.ts';
import type { SheetModel } from '../../workbook-model/index.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { asColour, asFlag, asText } from './arguments.ts';
import { refuseProtected } from './write-cells.ts';

type Rule = { -readonly [K in keyof ColourRule]: ColourRule[K] };

/** Conditional formats of one area: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection. */
export function conditionalFormats(book: Book, open: OpenSheet, area: Area): HostObject {
  return hostObject('ConditionalFormatCollection', {
    call: {
      ClearAll() {
        refuseProtected(open, null, 'ConditionalFormatCollection.clearAll');
        // Excel cuts a larger area in pieces; ours are always cleared as they were set (docs/host-truth.md).
        book.editSheet(open, (sheet) => ({
          ...sheet,
          colourRules: sheet.colourRules.filter((one) => !areasOverlap(one.area, area)),
        }));
      },
      Add(type) {
        refuseProtected(open, null, 'ConditionalFormatCollection.add');
        if (type !== 'Custom') throw new HostError('NotImplemented', 'ConditionalFormatCollection.add', String(type));
        return conditionalFormat(book, open, area);
      },
    },
  });
}

/**
 * A new rule comes first, before those its area has: "adds a new conditional format to the collection at the
 * first/top priority" (https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection).
 */
function conditionalFormat(book: Book, open: OpenSheet, area: Area): HostObject {
  const rule: Rule = { formula: '', fill: 'FFFFFF', colour: '000000', bold: false };
  const set = (part: Partial<Rule>) => {
    const isNew = rule.formula === '';
    Object.assign(rule, part);
    if (rule.formula === '') throw new HostError('InvalidOperation', 'CustomConditionalFormat', 'no formula yet');
    book.editSheet(open, (sheet) => withRule(sheet, area, { ...rule }, isNew));
  };
  const format = hostObject('ConditionalRangeFormat', {
    to: {
      Fill: () =>
        hostObject('ConditionalRangeFill', {
          set: { Color: (value) => set({ fill: asColour(value, 'ConditionalRangeFill.color') }) },
        }),
      Font: () =>
        hostObject('ConditionalRangeFont', {
          set: {
            Color: (value) => set({ colour: asColour(value, 'ConditionalRangeFont.color') }),
            Bold: (value) => set({ bold: asFlag(value, 'ConditionalRangeFont.bold') }),
          },
        }),
    },
  });
  const formulaRule = hostObject('ConditionalFormatRule', {
    set: {
      Formula: (value) => {
        const text = asText(value, 'ConditionalFormatRule.formula');
        if (!text.startsWith('=')) throw new HostError('InvalidArgument', 'ConditionalFormatRule.formula');
        set({ formula: text.slice(1) });
      },
    },
  });
  const custom = hostObject('CustomConditionalFormat', { to: { Rule: () => formulaRule, Format: () => format } });
  return hostObject('ConditionalFormat', {
    isReferenced: true,
    set: {
      // The core's rules never overlap: one rule at most fits a cell.
      StopIfTrue: (value) => void asFlag(value, 'ConditionalFormat.stopIfTrue'),
    },
    to: { Custom: () => custom },
  });
}

function withRule(sheet: SheetModel, area: Area, rule: ColourRule, isNew: boolean): SheetModel {
  const key = JSON.stringify(area);
  const own = sheet.colourRules.find((one) => JSON.stringify(one.area) === key);
  const rules = isNew ? [rule, ...(own?.rules ?? [])] : [rule, ...(own?.rules ?? []).slice(1)];
  const others = sheet.colourRules.filter((one) => one !== own);
  return { ...sheet, colourRules: [...others, { area, rules }] };
}
