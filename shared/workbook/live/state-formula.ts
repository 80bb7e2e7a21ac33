import { and, blank, cases, iff, isSet, type LiveRefs, or, text } from './formula-parts.ts';
import { answerWords } from './labels.ts';

const isAnswer = (cell: string, answer: keyof typeof answerWords): string =>
  or(...answerWords[answer].map((word) => `TRIM(${cell})=${text(word)}`));
const CHECK = text('check');

/**
 * What a row says: "blank", "check" (unreadable), "none" (nothing arising), "done", "not", "ok" (the figure asked for)
 * or "only" (the published figure where counts are asked).
 */
export function stateFormula(at: LiveRefs): string {
  return `IFERROR(${iff(`${at.level('l_milestone')}=1`, milestoneState(at), figureState(at))},${CHECK})`;
}

/** The answer decides; where none was given, what was published may say it. */
const milestoneState = (at: LiveRefs): string => iff(blank(at.answer), answered(at.published), answered(at.answer));

/** Waiting for the higher level says nothing yet. */
const answered = (cell: string): string =>
  cases(
    [
      [blank(cell), text('blank')],
      [isAnswer(cell, 'done'), text('done')],
      [isAnswer(cell, 'not-done'), text('not')],
      [isAnswer(cell, 'none-arising'), text('none')],
      [isAnswer(cell, 'waiting'), text('blank')],
    ],
    CHECK,
  );

function figureState(at: LiveRefs): string {
  // an error value among the answers says nothing; the figures do
  const none = `IFERROR(${iff(isAnswer(at.answer, 'none-arising'), '1', '0')},0)=1`;
  const nothing = (cell: string): string => or(blank(cell), `${cell}=0`);
  const noCounts = and(nothing(at.numerator), nothing(at.denominator));
  const noFigure = and(or(`${at.level('l_counts')}<>1`, noCounts), blank(at.published));
  const published = (good: string): string => iff(blank(at.published), text('blank'), publishedState(at, good));
  const counts = iff(
    and(blank(at.numerator), blank(at.denominator)),
    published('only'),
    iff(or(...countFaults(at)), CHECK, text('ok')),
  );
  return cases(
    [
      [none, iff(noFigure, text('none'), CHECK)],
      [`${at.level('l_counts')}=1`, counts],
    ],
    published('ok'),
  );
}

/** Beyond 15 digits no spreadsheet keeps a number exactly. */
const TOO_LARGE = '1000000000000000';

/** No number, less than nothing, more than anybody counts, or a date that the core has found out. */
const faults = (at: LiveRefs, cell: string): readonly string[] => [
  `NOT(ISNUMBER(${cell}))`,
  `${cell}<0`,
  `${cell}>=${TOO_LARGE}`,
  and(isSet(at.level('l_refused')), `${cell}=${at.level('l_refused')}`),
];

function countFaults(at: LiveRefs): readonly string[] {
  const broken = (cell: string): string => and(`${at.level('l_whole')}=1`, `${cell}<>INT(${cell})`);
  return [
    ...faults(at, at.numerator),
    ...faults(at, at.denominator),
    `${at.denominator}=0`,
    broken(at.numerator),
    broken(at.denominator),
    and(`${at.level('l_share')}=1`, `${at.numerator}>${at.denominator}`),
  ];
}

/** 120% or 1,2%? 85% or 0,85%? What can be two percentages is asked about. */
function publishedState(at: LiveRefs, good: string): string {
  const overshoot = and(`${at.published}>1`, `2*${at.published}<=3`);
  const unclear = and(isSet(at.level('l_askFrom')), `${at.published}>=${at.level('l_askFrom')}`, `${at.published}<=1`);
  return cases(
    [
      [or(...faults(at, at.published)), CHECK],
      [and(`${at.level('l_percent')}=1`, or(`${at.published}>100`, overshoot, unclear)), CHECK],
    ],
    text(good),
  );
}
