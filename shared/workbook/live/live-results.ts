import { toSerial } from '../../calendar/plain-date.ts';
import type { Value } from '../workbook.ts';
import { answerWords, labels } from './labels.ts';
import type { LevelCells } from './level-cells.ts';

/**
 * What the live formulas of a row give, worked out without a spreadsheet: the same steps in the same order.
 *
 * Written into the file beside the formulas, so that a viewer that does not calculate shows the truth;
 * LibreOffice's recalculation of the formulas is compared with it.
 */
export interface LiveResults extends LiveFigure {
  readonly value: number | '';
  readonly met: 'Có' | 'Không' | '';
  readonly status: string;
}

/** The steps from which met and status follow; in `Theo dõi` they are gathered from the tabs. */
export interface LiveFigure {
  readonly f_state: LiveState;
  readonly f_top: number | '';
  readonly f_bottom: number | '';
  readonly f_digits: 6 | 9;
}
export type LiveState = 'blank' | 'check' | 'none' | 'done' | 'not' | 'ok' | 'only';

/** The four input cells of a row, as they are. */
export interface LiveInputs {
  readonly numerator: Value;
  readonly denominator: Value;
  readonly published: Value;
  readonly answer: Value;
}

/** The formulas of a unit's row. `sent`: its block is marked as sent. */
export function liveResults(inputs: LiveInputs, level: LevelCells, sent: boolean): LiveResults {
  const f_state = liveState(inputs, level);
  const figure: LiveFigure = { f_state, ...figureOf(inputs, level, f_state) };
  return {
    ...figure,
    value: ownValue(inputs, level, figure),
    met: liveMet(figure, level, true),
    status: liveStatus(figure, level, sent, true),
  };
}

/** As the formula of the hidden step "f_state". */
function liveState(inputs: LiveInputs, level: LevelCells): LiveState {
  return level.l_milestone === 1 ? milestoneState(inputs) : figureState(inputs, level);
}

function milestoneState({ answer, published }: LiveInputs): LiveState {
  const decides = isBlank(answer) ? published : answer;
  if (isBlank(decides) || says(decides, 'waiting')) return 'blank';
  if (says(decides, 'done')) return 'done';
  if (says(decides, 'not-done')) return 'not';
  return says(decides, 'none-arising') ? 'none' : 'check';
}

function figureState(inputs: LiveInputs, level: LevelCells): LiveState {
  const { numerator, denominator, published, answer } = inputs;
  const isCounted = level.l_counts === 1;
  if (says(answer, 'none-arising')) {
    const noCounts = [numerator, denominator].every((cell) => isBlank(cell) || numberOf(cell) === 0);
    return (!isCounted || noCounts) && isBlank(published) ? 'none' : 'check';
  }
  if (isCounted && !(isBlank(numerator) && isBlank(denominator))) return countsAreGood(inputs, level) ? 'ok' : 'check';
  if (isBlank(published)) return 'blank';
  if (!publishedIsGood(published, level)) return 'check';
  return isCounted ? 'only' : 'ok';
}

const MOST = 1e15;

/** The number in a cell; null where there is none, it is below 0 or beyond reason, or a date that was found out. */
function usable(value: Value, { l_refused }: LevelCells): number | null {
  const number = numberOf(value);
  return number === null || number < 0 || number >= MOST || number === l_refused ? null : number;
}

function countsAreGood({ numerator, denominator }: LiveInputs, level: LevelCells): boolean {
  const top = usable(numerator, level);
  const bottom = usable(denominator, level);
  if (top === null || bottom === null || bottom === 0) return false;
  if (level.l_whole === 1 && !(Number.isInteger(top) && Number.isInteger(bottom))) return false;
  return level.l_share === 0 || top <= bottom;
}

function publishedIsGood(published: Value, level: LevelCells): boolean {
  const value = usable(published, level);
  if (value === null) return false;
  if (level.l_percent === 0) return true;
  if (value > 100 || (value > 1 && 2 * value <= 3)) return false;
  return !(level.l_askFrom !== null && value >= level.l_askFrom && value <= 1);
}

const NO_FIGURE = { f_top: '', f_bottom: '', f_digits: 9 } as const;

function figureOf(inputs: LiveInputs, level: LevelCells, state: LiveState): Omit<LiveFigure, 'f_state'> {
  if (state !== 'ok' && state !== 'only') return NO_FIGURE;
  if (state === 'ok' && level.l_counts === 1) {
    const f_top = numberOr0(inputs.numerator) * level.l_per + (level.l_addTop ?? 0);
    return { f_top, f_bottom: numberOr0(inputs.denominator) + (level.l_addBottom ?? 0), f_digits: 6 };
  }
  const figure = numberOr0(inputs.published);
  return { ...NO_FIGURE, f_top: level.l_percent === 1 && figure > 1 ? figure / 100 : figure, f_bottom: 1 };
}

/** The period's own figure, whatever is judged with it. */
function ownValue(inputs: LiveInputs, level: LevelCells, { f_digits, f_top }: LiveFigure): number | '' {
  if (f_digits !== 6) return f_top;
  return (numberOr0(inputs.numerator) * level.l_per) / numberOr0(inputs.denominator);
}

/** As the formula of the column "Đạt mục tiêu"; `complete` is false while units are missing from a sum. */
export function liveMet(figure: LiveFigure, level: LevelCells, complete: boolean): LiveResults['met'] {
  if (figure.f_state === 'blank') return level.l_blankMet ?? '';
  if (!complete || level.l_always !== null) return '';
  if (figure.f_state === 'done') return 'Có';
  if (figure.f_state === 'not') return 'Không';
  const reached = reachesTarget(figure, level);
  return reached === null ? '' : reached ? 'Có' : 'Không';
}

function reachesTarget(figure: LiveFigure, level: LevelCells): boolean | null {
  if (figure.f_top === '' || level.l_target === null) return null;
  const side = distance(figure, level.l_target);
  const tests: Readonly<Record<string, boolean>> = {
    '>=': side >= 0,
    '>': side > 0,
    '<=': side <= 0,
    '<': side < 0,
    '=': side === 0,
  };
  return tests[level.l_op ?? ''] ?? null;
}

/** As the formula of the column "Đánh giá"; `complete` is false while units are missing from a sum. */
export function liveStatus(figure: LiveFigure, level: LevelCells, sent: boolean, complete: boolean): string {
  const { f_state } = figure;
  if (level.l_always !== null) return level.l_always;
  if (level.l_unsent !== null && !sent) return level.l_unsent;
  if (f_state === 'none') return labels.noneArising;
  if (f_state === 'check') return labels.unreadable;
  if (f_state === 'blank') return level.l_blank;
  if (f_state === 'done' || reachesTarget(figure, level) === true) return complete ? labels.met : labels.onTrack;
  return f_state === 'not' ? level.l_otherwise : paceStatus(figure, level);
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
  if (level.l_unit === null || figure.f_digits !== 6) return false;
  const ahead = sign * (Number(figure.f_top) / level.l_per - level.l_unit * Number(figure.f_bottom));
  return round(ahead + (level.l_unitGap ?? 0), 6) >= 0;
}

const distance = ({ f_top, f_bottom, f_digits }: LiveFigure, level: number): number =>
  round(Number(f_top) - level * Number(f_bottom), f_digits);

/** ROUND as far as its sign matters: what rounds to nothing is 0. */
const round = (value: number, digits: number): number => (Math.abs(value) < 0.5 / 10 ** digits ? 0 : value);

/** As TRIM sees it: ordinary spaces at either end go, several between words become one. */
const trimmed = (value: string): string => value.replace(/ +/g, ' ').replace(/^ | $/g, '');

const isBlank = (value: Value): boolean => value === null || (typeof value === 'string' && trimmed(value) === '');

/** Texts compare without regard to case in every spreadsheet. */
function says(value: Value, answer: keyof typeof answerWords): boolean {
  if (typeof value !== 'string') return false;
  const typed = trimmed(value).toLowerCase();
  return answerWords[answer].some((word) => word.toLowerCase() === typed);
}

/** What ISNUMBER accepts: a number or a date, which is one. */
function numberOf(value: Value): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'date' in value ? toSerial(value.date) : null;
}

const numberOr0 = (value: Value): number => numberOf(value) ?? 0;
