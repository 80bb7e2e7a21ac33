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
  const states = periods.map((blocks) => blocks.map(stateOf).join(' ') || 'blank');
  const filled = states.findIndex((one) => one.split(' ').some((state) => state !== 'blank'));
  const pick = Math.max(0, filled);
  const here = periods[pick] ?? [];
  const figure = alone ? (here[0]?.figure ?? BLANK) : sumOf(here, level);
  const reported = here.filter((unit) => counts(stateOf(unit), alone)).length;
  const sent = (periods[(level.l_late ?? 1) - 1] ?? []).some((unit) => unit.sent);
  const complete = reported >= units;
  return {
    ...figure,
    states,
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

function sumOf(units: readonly GatheredUnit[], level: LevelCells): LiveFigure {
  const f_state = sumState(units.map(stateOf), level);
  if (f_state !== 'ok') return { ...BLANK, f_state };
  const added = units.flatMap(({ figure }) => (figure?.f_state === 'ok' ? [figure] : []));
  const total = (key: 'f_top' | 'f_bottom'): number => added.reduce((sum, one) => sum + Number(one[key]), 0);
  const isCounted = level.l_counts === 1;
  return {
    f_state,
    f_top: total('f_top'),
    f_bottom: isCounted ? total('f_bottom') : 1,
    f_digits: isCounted ? 6 : 9,
  };
}

function sumState(states: readonly LiveState[], level: LevelCells): LiveState {
  if (states.includes('ok')) return level.l_counts !== 1 && level.l_percent === 1 ? 'check' : 'ok';
  const answer = (['not', 'done', 'none', 'check'] as const).find((state) => states.includes(state));
  return answer ?? (states.includes('only') ? 'none' : 'blank');
}
