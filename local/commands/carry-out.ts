import {
  type Change,
  CLOSE_STEPS,
  closingProblems,
  type Outcome,
  refresh,
  type Sentence,
  type Workbook,
} from '../../shared/index.ts';
import { openPackage, openXlsxWorkbook } from '../xlsx/index.ts';
import type { Input } from './command.ts';
import type { OpenXlsx } from './open-tracker.ts';

/** What a use case of several steps says: changes to carry out before it is asked again, or that it is at its end. */
type Step<Last> = { readonly changes: readonly Change[] } | Last;

export type CarriedOut<Last> =
  | { readonly ok: true; readonly xlsx: OpenXlsx; readonly last: Last; readonly isChanged: boolean }
  | { readonly ok: false; readonly problem: Sentence };

/**
 * Goes through the steps in memory. After each of them the bytes are made and read back, as they will stand in the file;
 * the file itself is written once, at the end, so that it is never half closed.
 */
export function carryOut<Last extends object>(
  opened: OpenXlsx,
  ask: (workbook: Workbook) => Outcome<Step<Last>>,
): CarriedOut<Last> {
  let xlsx = opened;
  for (let count = 0; count < CLOSE_STEPS; count += 1) {
    const step = ask(xlsx.snapshot());
    if (!step.ok) return step;
    if (!('changes' in step.value)) return { ok: true, xlsx, last: step.value, isChanged: count > 0 };
    xlsx.apply(step.value.changes);
    xlsx = readBack(xlsx);
  }
  return { ok: false, problem: closingProblems.notVerified };
}

function readBack(xlsx: OpenXlsx): OpenXlsx {
  const read = openPackage(xlsx.save());
  if (!read.ok) throw new Error(`The bytes just made are no workbook: ${read.problem}`);
  return openXlsxWorkbook(read.file);
}

/** Brings the evaluation up to date for the periods that are open now. */
export function refreshed(xlsx: OpenXlsx, { asOf, today }: Input): void {
  const result = refresh(xlsx.snapshot(), { asOf, today });
  if (result.ok) xlsx.apply(result.value.changes);
}
