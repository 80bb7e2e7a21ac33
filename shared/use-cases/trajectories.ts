import { cutOff } from '../calendar/deadline.ts';
import { period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { measureAsks } from '../entry/measure-asks.ts';
import { isFalling } from '../plan/judge-target.ts';
import { readTarget, type Target } from '../plan/target.ts';
import { pathLevels } from '../progress/path-level.ts';
import type { Observation } from '../progress/types.ts';
import { scaleName, trajectoryNote } from '../text/trajectory.ts';
import { targetLevel } from '../workbook/live/level-cells.ts';
import type { Trajectory } from '../workbook/live/trajectory-results.ts';
import { judgeSetting } from './assess-indicator.ts';
import type { AssessedIndicator, Assessment } from './assessment-types.ts';
import { mostUrgent } from './most-urgent.ts';
import { judgesYearSoFar } from './year-so-far.ts';

/**
 * Each indicator's figures, slot by slot, beside the level asked for on the day that they were counted to. What is typed
 * for the judged period is left out: formulas fetch it as it is now.
 */
export function trajectories(assessment: Assessment, slots: readonly string[]): readonly Trajectory[] {
  return assessment.indicators.map((one) => trajectory(assessment, one, slots));
}

function trajectory(assessment: Assessment, one: AssessedIndicator, slots: readonly string[]): Trajectory {
  const { tracker, asOf } = assessment;
  const { indicator, target, observations } = one;
  const setting = judgeSetting(tracker, indicator, target);
  const path = pathLevels({ ...setting, observations, asOf, overduePeriod: null, provisional: false });
  const scale = scaleOf(one, setting.target, tracker.settings.year);
  const measured = observations.map((observation) => ({ observation, slot: slotOf(observation.period, slots) }));
  const known = one.isTyped ? measured.slice(0, -1) : measured;
  const scaled = (value: Observation['value']): number | null => (typeof value === 'number' ? value * scale.by : null);
  const lastOf = (found: typeof measured, slot: number): Observation | null =>
    found.reduce<Observation | null>((last, at) => (at.slot === slot ? at.observation : last), null);
  const level = path === null ? null : targetLevel(setting.target);
  return {
    ...{ code: indicator.code, unit: scale.name, scale: scale.by, target: scaled(level) },
    note: trajectoryNote(path, {
      ...{ scale: scale.by, due: setting.due, holdsFrom: setting.holdsFrom, measured: level !== null },
      ...{ falling: isFalling(setting.target), yearSoFar: judgesYearSoFar(indicator) },
    }),
    values: slots.map((_, index) => scaled(lastOf(known, index + 1)?.value ?? null)),
    expected: slots.map((id, index) => {
      const day = dayOf(assessment, id, lastOf(measured, index + 1));
      return path === null || day === null ? null : scaled(path.on(day));
    }),
  };
}

/** In which slot a period is shown, counted from 1: the one in which it ends; earlier years are the first slot, 0 = none. */
export function slotOf(id: string, slots: readonly string[]): number {
  const end = period(id)?.end;
  const first = period(slots[0] ?? '');
  if (end === undefined || first === null) return 0;
  if (end <= first.end) return 1;
  return slots.findIndex((slot) => within(slot, end)) + 1;
}

function within(slot: string, day: PlainDate): boolean {
  const found = period(slot);
  return found !== null && found.start <= day && day <= found.end;
}

/** The evaluation date in its own slot; else the day its figure was counted to, or would have been. */
function dayOf({ tracker, asOf }: Assessment, id: string, observation: Observation | null): PlainDate | null {
  const slot = period(id);
  if (slot === null) return null;
  if (within(id, asOf)) return asOf;
  if (observation !== null) return observation.asOf;
  if (slot.kind === 'year') return null;
  const rule = tracker.rules.find(({ kind }) => kind === slot.kind);
  return rule === undefined ? slot.end : cutOff(rule, slot);
}

/** Percentages and x of y are shown as they are printed. */
function scaleOf({ indicator, target }: AssessedIndicator, read: Target, year: number) {
  const isCountOf = read.kind === 'count-of' && read.of !== null;
  const isPercent = !isCountOf && measureAsks(indicator, year).published?.percent === true;
  const { measure } = indicator;
  const published = measure.way === 'published' && !isPercent ? measure.unit : '';
  const name = scaleName(target?.reading ?? readTarget(''), isPercent);
  return { by: isCountOf ? (read.of ?? 1) : isPercent ? 100 : 1, name: name || published };
}

/** What is shown where nobody chose: of those with figures to draw, the one that most needs action, else the first. */
export function suggestedCode({ indicators }: Assessment, drawn: readonly Trajectory[]): string | null {
  const hasLine = new Set(
    drawn.flatMap((one) => ([...one.values, one.target].some((value) => value !== null) ? [one.code] : [])),
  );
  const inOrder = [...mostUrgent(indicators, indicators.length), ...indicators].map(({ indicator }) => indicator.code);
  return inOrder.find((code) => hasLine.has(code)) ?? inOrder[0] ?? null;
}
