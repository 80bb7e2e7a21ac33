import { isAlone } from './gather-formulas.ts';
import type { LevelCells } from './level-cells.ts';
import { type LiveFigure, type LiveState, liveMet, liveStatus } from './live-results.ts';

/** What stands for an indicator in one unit's block; null where the block has no row of it. */
export interface GatheredUnit {
  readonly figure: LiveFigure | null;
  readonly sent: boolean;
}

/** What the formulas of a row of `Theo dõi` give. */
export interface GatherResults extends LiveFigure {
  /** For each period, the states of its units. */
  readonly states: readonly string[];
  readonly pick: number;
  readonly reported: number;
  readonly sent: boolean;
  readonly value: number | '';
  readonly met: string;
  readonly status: string;
}

const BLANK: LiveFigure = { f_state: 'blank', f_top: '', f_bottom: '', f_digits: 9 };

/**
 * The twin of the formulas that gather the tabs. `periods` are in order of preference, each with the units that enter
 * the figure; `units`: how many have to; `lastValue`: shown while nothing is typed.
 */
export function gatherResults(
  periods: readonly (readonly GatheredUnit[])[],
  level: LevelCells,
  units: number,
  lastValue: number | null,
): GatherResults {
  const alone = isAlone(periods);
  const states = periods.map((blocks) => blocks.map(stateOf));
  const pick = Math.max(
    0,
    states.findIndex((found) => says(found, units, alone)),
  );
  const here = periods[pick] ?? [];
  const figure = alone ? (here[0]?.figure ?? BLANK) : sumOf(here, level, units);
  const reported = here.filter((unit) => counts(stateOf(unit), alone)).length;
  const sent = (periods[(level.l_late ?? 1) - 1] ?? []).some((unit) => unit.sent);
  const complete = reported >= units;
  return {
    ...figure,
    states: states.map((found) => found.join(' ') || 'blank'),
    pick: pick + 1,
    reported,
    sent,
    value: shownFigure(figure, lastValue),
    met: liveMet(figure, level, complete),
    status: liveStatus(figure, level, sent, complete),
  };
}

/** The last closed figure stands while nothing usable is typed; nothing to count is an answer of its own. */
function shownFigure({ f_state, f_top, f_bottom }: LiveFigure, lastValue: number | null): number | '' {
  if (f_top !== '') return f_top / Number(f_bottom);
  return f_state === 'none' ? '' : (lastValue ?? '');
}

const stateOf = ({ figure }: GatheredUnit): LiveState => figure?.f_state ?? 'blank';

const counts = (state: LiveState, alone: boolean): boolean =>
  state === 'ok' || state === 'none' || state === 'done' || state === 'not' || (alone && state === 'only');

/** Nothing arises where it arises in no unit. */
const noneArises = (states: readonly LiveState[], units: number): boolean =>
  states.filter((state) => state === 'none').length >= units;

/** Whether a period says anything: of a sum some unit's figure or answer, or that nothing arose in any of them. */
function says(states: readonly LiveState[], units: number, alone: boolean): boolean {
  if (alone) return states.some((state) => state !== 'blank');
  return states.some((state) => SAYING.includes(state)) || noneArises(states, units);
}

const SAYING: readonly LiveState[] = ['ok', 'not', 'done', 'check'];

function sumOf(parts: readonly GatheredUnit[], level: LevelCells, units: number): LiveFigure {
  const f_state = sumState(parts.map(stateOf), level, units);
  if (f_state !== 'ok') return { ...BLANK, f_state };
  const added = parts.flatMap(({ figure }) => (figure?.f_state === 'ok' ? [figure] : []));
  const total = (key: 'f_top' | 'f_bottom'): number => added.reduce((sum, one) => sum + Number(one[key]), 0);
  const isCounted = level.l_counts === 1;
  return {
    f_state,
    f_top: total('f_top'),
    f_bottom: isCounted ? total('f_bottom') : 1,
    f_digits: isCounted ? 6 : 9,
  };
}

function sumState(states: readonly LiveState[], level: LevelCells, units: number): LiveState {
  if (states.includes('ok')) return level.l_counts !== 1 && level.l_percent === 1 ? 'check' : 'ok';
  if (states.includes('not')) return 'not';
  if (states.includes('done')) return 'done';
  if (noneArises(states, units)) return 'none';
  return states.includes('check') ? 'check' : 'blank';
}
