import { toSerial } from '../../calendar/plain-date.ts';
import type { Value } from '../workbook.ts';
import { answers, labels } from './labels.ts';
import type { LevelCells } from './level-cells.ts';

/**
 * What the live formulas of a row give, worked out without a spreadsheet: the same steps in the same order.
 *
 * Written into the file beside the formulas, so that a viewer that does not calculate shows the truth;
 * LibreOffice's recalculation of the formulas is compared with it.
 */
export interface LiveResults {
  readonly f_state: LiveState;
  readonly f_top: number | '';
  readonly f_bottom: number | '';
  readonly f_digits: number;
  readonly value: number | '';
  readonly met: 'Có' | 'Không' | '';
  readonly status: string;
}
export type LiveState = 'blank' | 'check' | 'none' | 'done' | 'not' | 'ok';

/** The four input cells of a row, as they are. */
export interface LiveInputs {
  readonly numerator: Value;
  readonly denominator: Value;
  readonly published: Value;
  readonly answer: Value;
}

export function liveResults(inputs: LiveInputs, level: LevelCells, sent: boolean): LiveResults {
  const f_state = liveState(inputs, level);
  const steps = f_state === 'ok' ? figureOf(inputs, level) : { f_top: '' as const, f_bottom: '' as const };
  const f_digits = isEmpty(inputs.numerator) ? 9 : 6;
  const figure = { f_state, ...steps, f_digits };
  return {
    ...figure,
    value: quotient(figure),
    met: liveMet(figure, level),
    status: liveStatus(figure, level, sent, true),
  };
}

/** The steps from which met and status follow; in `Theo dõi` they are gathered from the tabs. */
export type LiveFigure = Pick<LiveResults, 'f_state' | 'f_top' | 'f_bottom' | 'f_digits'>;

export function liveState(inputs: LiveInputs, level: LevelCells): LiveState {
  const empty = isEmpty(inputs.numerator) && isEmpty(inputs.denominator) && isEmpty(inputs.published);
  const answer = inputs.answer;
  if (same(answer, answers.noneArising)) return empty ? 'none' : 'check';
  if (level.l_milestone === 1) return milestoneState(answer);
  if (empty) return 'blank';
  const counts = !isEmpty(inputs.numerator) || !isEmpty(inputs.denominator);
  return (counts ? countsAreGood(inputs, level) : publishedIsGood(inputs.published, level)) ? 'ok' : 'check';
}

function milestoneState(answer: Value): LiveState {
  if (same(answer, answers.done)) return 'done';
  if (same(answer, answers.notDone) || same(answer, answers.waiting)) return 'not';
  return isEmpty(answer) ? 'blank' : 'check';
}

function countsAreGood(inputs: LiveInputs, level: LevelCells): boolean {
  const top = numberOf(inputs.numerator);
  const bottom = numberOf(inputs.denominator);
  if (top === null || bottom === null || top < 0 || bottom <= 0) return false;
  if (level.l_whole === 1 && !(Number.isInteger(top) && Number.isInteger(bottom))) return false;
  return level.l_share === 0 || top <= bottom;
}

function publishedIsGood(published: Value, level: LevelCells): boolean {
  const value = numberOf(published);
  if (value === null || value < 0) return false;
  if (level.l_percent === 0) return true;
  if (value > 100 || (value > 1 && 2 * value <= 3)) return false;
  return !(level.l_askOver !== null && value > level.l_askOver && value <= 1);
}

function figureOf(inputs: LiveInputs, level: LevelCells): Pick<LiveFigure, 'f_top' | 'f_bottom'> {
  const published = numberOf(inputs.published) ?? 0;
  if (isEmpty(inputs.numerator))
    return { f_top: level.l_percent === 1 && published > 1 ? published / 100 : published, f_bottom: 1 };
  return { f_top: (numberOf(inputs.numerator) ?? 0) * level.l_per, f_bottom: numberOf(inputs.denominator) ?? 1 };
}

const quotient = ({ f_top, f_bottom }: LiveFigure): number | '' =>
  f_top === '' || f_bottom === '' || f_bottom === 0 ? '' : f_top / f_bottom;

/** As the formula of the column "Đạt mục tiêu". */
export function liveMet(figure: LiveFigure, level: LevelCells): LiveResults['met'] {
  if (figure.f_state === 'done') return 'Có';
  if (figure.f_state === 'not') return 'Không';
  if (figure.f_state !== 'ok' || level.l_target === null) return '';
  const side = distance(figure, level.l_target);
  const tests: Readonly<Record<string, boolean>> = {
    '>=': side >= 0,
    '>': side > 0,
    '<=': side <= 0,
    '<': side < 0,
    '=': side === 0,
  };
  const met = tests[level.l_op ?? ''];
  return met === undefined ? '' : met ? 'Có' : 'Không';
}

/** As the formula of the column "Đánh giá"; `complete` is false while units are missing from a sum. */
export function liveStatus(figure: LiveFigure, level: LevelCells, sent: boolean, complete: boolean): string {
  if (level.l_always !== null) return level.l_always;
  if (level.l_unsent !== null && !sent) return level.l_unsent;
  if (figure.f_state === 'none') return labels.noneArising;
  if (figure.f_state === 'check') return labels.unreadable;
  if (figure.f_state === 'blank') return level.l_blank;
  if (liveMet(figure, level) === 'Có') return complete ? labels.met : labels.onTrack;
  if (figure.f_state === 'not') return level.l_otherwise;
  return paceStatus(figure, level);
}

function paceStatus(figure: LiveFigure, level: LevelCells): string {
  const sign = (level.l_op ?? '').slice(0, 1) === '<' ? -1 : 1;
  const side = (at: number): number => sign * distance(figure, at);
  if (level.l_onTrack !== null && side(level.l_onTrack) >= 0) return labels.onTrack;
  if (level.l_atRisk !== null && side(level.l_atRisk) >= 0) return labels.atRisk;
  if (isWithinUnits(figure, level, sign)) return labels.atRisk;
  return level.l_closing !== null && side(level.l_closing) > 0 ? labels.atRisk : level.l_otherwise;
}

function isWithinUnits(figure: LiveFigure, level: LevelCells, sign: number): boolean {
  if (level.l_unit === null || figure.f_digits !== 6 || figure.f_top === '' || figure.f_bottom === '') return false;
  return round(sign * (figure.f_top / level.l_per - level.l_unit * figure.f_bottom) + (level.l_unitGap ?? 0), 6) >= 0;
}

function distance({ f_top, f_bottom, f_digits }: LiveFigure, level: number): number {
  return f_top === '' || f_bottom === '' ? Number.NaN : round(f_top - level * f_bottom, f_digits);
}

/** ROUND as far as its sign matters: what rounds to nothing is 0. */
const round = (value: number, digits: number): number => (Math.abs(value) < 0.5 / 10 ** digits ? 0 : value);

const isEmpty = (value: Value): boolean => value === null || value === '';
/** Texts compare without regard to case in every spreadsheet. */
const same = (value: Value, word: string): boolean =>
  typeof value === 'string' && value.toLowerCase() === word.toLowerCase();

/** What ISNUMBER accepts: a number or a date, which is one. */
function numberOf(value: Value): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'date' in value ? toSerial(value.date) : null;
}
