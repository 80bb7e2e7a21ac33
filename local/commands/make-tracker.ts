import {
  appendHistory,
  type Change,
  fillCells,
  insertTemplates,
  type PlainDate,
  type Plan,
  type Workbook,
} from '../../shared/index.ts';
import { type Edit, editCells } from '../sample/edit-cells.ts';
import { SAMPLE_MARK } from '../sample/past.ts';
import type { Sample } from '../sample/sample.ts';

/** What a new tracking file is made in: an empty workbook of whatever host. */
export interface EmptyWorkbook {
  snapshot(): Workbook;
  apply(changes: readonly Change[]): void;
}

/** Puts a plan's templates into an empty workbook, and the sample entries where they are wanted. */
export function makeTracker(workbook: EmptyWorkbook, plan: Plan, asOf: PlainDate, sample: Sample | null): void {
  const options = sample === null ? { asOf } : { asOf, open: sample.open, trackingStart: sample.trackingStart };
  workbook.apply(insertTemplates(workbook.snapshot(), plan, options));
  if (sample === null) return;
  workbook.apply(appendHistory(workbook.snapshot(), sample.history, unitNames(plan)));
  workbook.apply(fillCells(workbook.snapshot(), sample.fills));
  workbook.apply(editCells(workbook.snapshot(), [...sample.edits, ...sampleSettings(plan, asOf)]));
}

const unitNames = (plan: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(plan.units.map((unit) => [unit.id, unit.shortName]));

/** A sample says that it is one in its title, and is looked at on one day, whenever its file is opened. */
const sampleSettings = (plan: Plan, asOf: PlainDate): readonly Edit[] => [
  setting('plan-title', `${plan.title} (${SAMPLE_MARK})`),
  setting('evaluation-date', { date: asOf }),
];

const setting = (key: string, value: Edit['value']): Edit => ({
  table: 'dti:settings',
  row: { column: 'key', text: key },
  column: 'value',
  value,
});
