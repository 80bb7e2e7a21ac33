import type { Indicator } from '../../schema.ts';
import { nobody } from '../parts.ts';

type Usual =
  | 'printedUnit'
  | 'coordinates'
  | 'basis'
  | 'localTask'
  | 'note'
  | 'linkedTasks'
  | 'holdsFrom'
  | 'evidenceRequired'
  | 'byHamlet'
  | 'frequency';

const usual: Pick<Indicator, Usual> = {
  printedUnit: '%',
  coordinates: nobody,
  basis: null,
  localTask: null,
  note: null,
  linkedTasks: [],
  holdsFrom: null,
  evidenceRequired: false,
  byHamlet: false,
  frequency: 'quarter',
};

type Given = Omit<Indicator, Usual | 'printedNumber' | 'group' | 'leadPrinted' | 'reasons'> &
  Partial<Pick<Indicator, Usual>> & {
    readonly reasons: Omit<Indicator['reasons'], 'frequency'>;
  };

/**
 * One row of La Ngà's Phụ lục I; what is left out has the value usual in this plan.
 *
 * The key is the letter of the group and the printed number ("A1"). One column names both who leads and who follows
 * the figure, and nowhere does the plan ask for evidence. VI.1 asks for a report each quarter and each year.
 */
export function row(cells: Given): Indicator {
  const { reasons, ...rest } = cells;
  return {
    ...usual,
    ...rest,
    printedNumber: cells.code.slice(1),
    group: cells.code.slice(0, 1),
    leadPrinted: cells.receives.printed,
    reasons: { ...reasons, frequency: 'VI.1 asks every unit for a report each quarter (and one for the year).' },
  };
}

/** Reasons that hold for many rows; each stands in the table of choices beside the row it is used for. */
export const because = {
  level: 'It says how things stand on a day, whatever the period.',
  flow: 'Files and documents belong to the period in which they are handled.',
  grows: 'It has to be raised from where the commune stands to the target by 31/12.',
} as const;
