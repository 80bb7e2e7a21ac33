import { expect, test } from '@jest/globals';
import { builtInPlan } from '../../../../shared/plan/built-in/index.ts';
import { insertTemplates } from '../../../../shared/use-cases/insert-templates.ts';
import { emptyWorkbook } from '../../../../shared/workbook/workbook.ts';
import { only } from './templates.ts';

/** Half of the narrowest phones; a column of n characters takes 7 pixels for each and 5 around them. */
const HALF_A_PHONE = 180;
const pixels = (characters: number): number => 7 * characters + 5;

test.each(['loc-tan', 'la-nga', 'blank'])(
  '%s: what is frozen leaves half of a phone of 360 pixels to what moves',
  (id) => {
    const plan = builtInPlan(id);
    if (plan === null) throw new Error(id);
    const changes = insertTemplates(emptyWorkbook, plan, { asOf: '2026-06-15' });
    const frozen = only(changes, 'freeze').filter(({ columns }) => columns > 0);
    expect(frozen.length).toBeGreaterThan(3);
    for (const { sheet, columns } of frozen) {
      const sizes = only(changes, 'size').filter((one) => one.sheet === sheet);
      const widths: Readonly<Record<number, number>> = Object.assign({}, ...sizes.map((one) => one.columnWidths));
      const taken = Array.from({ length: columns }, (_, index) => pixels(widths[index + 1] ?? 8));
      expect({ sheet, fits: taken.reduce((sum, one) => sum + one, 0) <= HALF_A_PHONE }).toEqual({ sheet, fits: true });
    }
  },
);
