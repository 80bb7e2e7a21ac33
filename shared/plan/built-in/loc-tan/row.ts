import type { Indicator } from '../../schema.ts';

type Usual =
  | 'printedUnit'
  | 'basis'
  | 'localTask'
  | 'note'
  | 'linkedTasks'
  | 'holdsFrom'
  | 'evidenceRequired'
  | 'byHamlet';

const usual: Pick<Indicator, Usual> = {
  printedUnit: null,
  basis: null,
  localTask: null,
  note: null,
  linkedTasks: [],
  holdsFrom: null,
  evidenceRequired: true,
  byHamlet: false,
};

/**
 * One row of Lộc Tấn's appendix; what is left out has the value usual in this plan.
 *
 * The plan has no column "Đơn vị tính" and no table of tasks, and V.3 asks for evidence of everything
 * ("kèm tài liệu kiểm chứng").
 */
export function row(cells: Omit<Indicator, Usual | 'printedNumber'> & Partial<Pick<Indicator, Usual>>): Indicator {
  return { ...usual, printedNumber: cells.code, ...cells };
}

/** Reasons that hold for many rows; each stands in the table of choices beside the row it is used for. */
export const because = {
  monthly: 'V.3 asks every unit for a report each month and the commune counts this itself.',
  level: 'It says how things stand on a day, whatever the period.',
  flow: 'Files and ratings belong to the period in which they come in.',
  grows: 'It has to be raised from where the commune stands to the target by 31/12.',
  fact: 'The 2026 target states an accomplishment: it is reached or it is not.',
} as const;
