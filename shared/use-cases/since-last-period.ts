import type { Status } from '../progress/types.ts';
import type { Trend } from '../text/board.ts';
import { periodName } from '../text/period-name.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment-types.ts';

/** From best to worst; what cannot be judged is neither better nor worse. */
const RANKS: readonly Status[] = ['met', 'on-track', 'at-risk', 'lagging'];

/** What became better or worse since the last closed period; null where none is closed. */
export function sinceLastPeriod({ tracker, asOf, indicators }: Assessment): Trend | null {
  const open = tracker.open.map(({ period }) => period);
  const closed = tracker.history.filter((one) => !open.includes(one.period) && one.asOf < asOf);
  const last = closed[closed.length - 1];
  if (last === undefined) return null;
  const before = assess({ ...tracker, history: closed, raw: [], sendings: [], open: [], findings: [] }, last.asOf);
  const past = before.indicators.map(({ judgement }) => judgement.verdict);
  const now = indicators.map(({ judgement }) => judgement.verdict);
  const count = (statuses: readonly Status[], status: Status): number =>
    statuses.filter((one) => one === status).length;
  const moved = (better: boolean): readonly string[] =>
    indicators.flatMap(({ indicator }, index) => {
      const [was, is] = [past[index], now[index]].map((status) => (status === undefined ? -1 : RANKS.indexOf(status)));
      if (was === undefined || is === undefined || was < 0 || is < 0) return [];
      return (better ? is < was : is > was) ? [indicator.code] : [];
    });
  return {
    period: periodName(last.period).vi,
    metBefore: count(past, 'met'),
    metNow: count(now, 'met'),
    laggingBefore: count(past, 'lagging'),
    laggingNow: count(now, 'lagging'),
    better: moved(true),
    worse: moved(false),
  };
}
