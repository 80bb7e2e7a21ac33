import type { PlainDate } from '../calendar/plain-date.ts';
import type { Target } from '../plan/target.ts';
import { besideTarget } from './reasons-facts.ts';
import { levelText, targetText } from './reasons-figure.ts';
import { dayText } from './reasons-time.ts';
import type { Sentence } from './sentence.ts';

export interface ForecastFacts {
  readonly target: Target;
  readonly asOf: PlainDate;
  readonly date: PlainDate;
  readonly value: number;
  readonly met: boolean;
  readonly periods: number;
}

/**
 * Where the figures lead if they go on as they did.
 *
 * forecastText(facts).vi //=> 'Theo đà của 5 kỳ gần nhất, dự báo đến 31/12 là 24,3%, chưa đạt mục tiêu 30%.'
 */
export function forecastText({ target, asOf, date, value, met, periods }: ForecastFacts): Sentence {
  const day = dayText(date, asOf);
  const level = levelText(target, value, besideTarget(target));
  const goal = targetText(target);
  return {
    vi: `Theo đà của ${periods} kỳ gần nhất, dự báo đến ${day.vi} là ${level.vi}, ${met ? 'đạt' : 'chưa đạt'} mục tiêu ${goal.vi}.`,
    en: `At the pace of the last ${periods} periods the forecast for ${day.en} is ${level.en}, which ${met ? 'meets' : 'does not meet'} the target of ${goal.en}.`,
  };
}
