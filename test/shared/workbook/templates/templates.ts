import type { Change } from '../../../../shared/workbook/change.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';

type Of<Do extends Change['do']> = Extract<Change, { do: Do }>;

/** The changes of one kind. */
export const only = <Do extends Change['do']>(changes: readonly Change[], kind: Do): readonly Of<Do>[] =>
  changes.filter((change): change is Of<Do> => change.do === kind);

/** All texts that are written, formulas left out. */
export const texts = (changes: readonly Change[]): readonly Value[] =>
  only(changes, 'write').flatMap(({ cells }) =>
    cells.flat().filter((cell): cell is string => typeof cell === 'string'),
  );
