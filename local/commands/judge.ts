import type * as z from 'zod/mini';
import {
  cliProblems,
  cliWords,
  fullDate,
  type Judgement,
  judgeTyped,
  type Locale,
  levelOf,
  type Move,
  type PlainDate,
  statusLooks,
} from '../../shared/index.ts';
import type { judgeJson } from '../json/judge-json.ts';
import { type Command, failed, type Input } from './command.ts';

/** `dti judge`: one typed value against one printed target. */
export const judge: Command = {
  name: 'judge',
  takes: null,
  options: {
    target: { type: 'string', required: true },
    value: { type: 'string', required: true },
    baseline: { type: 'string' },
    from: { type: 'string', date: true },
    due: { type: 'string', date: true },
    move: { type: 'string', choices: ['ramp', 'hold', 'milestone'] },
  },
  run(input) {
    const asked = askedOf(input);
    if (asked.from !== undefined && asked.due !== undefined && asked.from >= asked.due) {
      return failed('bad-order', cliProblems.badOrder(asked.from, asked.due));
    }
    const judged = judgeTyped(asked);
    if (!judged.ok) return failed('bad-value', judged.sentence);
    const { judgement } = judged;
    const json = judgementAsJson(judgement);
    return { ok: true, exit: 0, json, print: (locale) => printJudgement(asked.target, asked.asOf, judgement, locale) };
  },
};

function askedOf({ text, asOf, today }: Input) {
  const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
  return {
    target: text('target') ?? '',
    value: text('value') ?? '',
    asOf: asOf ?? today,
    ...given('baseline', text('baseline')),
    ...given('from', text('from') as PlainDate | undefined),
    ...given('due', text('due') as PlainDate | undefined),
    ...given('move', text('move') as Move | undefined),
  };
}

function judgementAsJson({ met, status, expected, gap, reason }: Judgement): z.output<typeof judgeJson> {
  return { met, status, expected, gap, reason: reason.vi, reasonEn: reason.en };
}

function printJudgement(target: string, asOf: PlainDate, judgement: Judgement, locale: Locale): string {
  const { status, expected, reason, remedy } = judgement;
  const look = statusLooks[status];
  return [
    `${look.symbol} ${look.name[locale]}`,
    reason[locale],
    ...(remedy === null ? [] : [cliWords.remedy(remedy)[locale]]),
    ...(expected === null ? [] : [cliWords.expectedOn(fullDate(asOf), levelOf(target, expected))[locale]]),
  ].join('\n');
}
