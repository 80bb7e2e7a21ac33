import { answerWords, labels } from './labels.ts';
import type { LevelCells } from './level-cells.ts';

/**
 * The plain formulas that keep ratio, met and status alive with no add-in, in Excel, LibreOffice and Google Sheets.
 *
 * One safe form: nested IF, AND, OR, ISNUMBER, ROUND, INT, TRIM, IFERROR; same-row references; no decimal literal,
 * no newer function. Differences are multiplied out (numerator − level × denominator) and rounded, never divided
 * and compared, so that a figure exactly on its target is met: proven against exact fractions up to a denominator of 10⁹.
 */
export interface LiveRefs {
  readonly numerator: string;
  readonly denominator: string;
  readonly published: string;
  readonly answer: string;
  readonly state: string;
  readonly top: string;
  readonly bottom: string;
  readonly digits: string;
  readonly met: string;
  /** Absolute address of the block's "Đã gửi" cell. */
  readonly sent: string;
  /** A test that holds while units are missing from a sum: it may be on pace but is never met; null for one unit. */
  readonly incomplete: string | null;
  readonly level: (key: keyof LevelCells) => string;
}

const or = (...tests: readonly string[]): string => (tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`);
const and = (...tests: readonly string[]): string => `AND(${tests.join(',')})`;
const iff = (test: string, yes: string, no: string): string => `IF(${test},${yes},${no})`;
const text = (value: string): string => `"${value}"`;
/** First test that holds gives its answer; else the last. */
const cases = (pairs: readonly (readonly [string, string])[], last: string): string =>
  pairs.reduceRight((rest, [test, answer]) => iff(test, answer, rest), last);

/** A cell of spaces looks blank and is; TRIM of a number is its digits. */
const blank = (cell: string): string => `TRIM(${cell})=""`;
const isSet = (cell: string): string => `${cell}<>""`;
/** A blank cell handed on by IF would show 0. */
const shown = (cell: string): string => `${cell}&""`;
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

/** An answer in the list decides; waiting for the higher level says nothing yet. */
function milestoneState(at: LiveRefs): string {
  return cases(
    [
      [blank(at.answer), iff(blank(at.published), text('blank'), CHECK)],
      [isAnswer(at.answer, 'done'), text('done')],
      [isAnswer(at.answer, 'not-done'), text('not')],
      [isAnswer(at.answer, 'none-arising'), text('none')],
      [isAnswer(at.answer, 'waiting'), text('blank')],
    ],
    CHECK,
  );
}

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

/** Decimals kept by the comparison: 6 for what is counted, 9 for published figures. */
export const digitsFormula = (at: LiveRefs): string =>
  iff(and(`${at.level('l_counts')}=1`, `${at.state}="ok"`), '6', '9');

const hasFigure = (at: LiveRefs): string => or(`${at.state}="ok"`, `${at.state}="only"`);

/** The judged numerator × per, earlier periods of the year included where they are judged too; or the published figure. */
export function topFormula(at: LiveRefs): string {
  const published = iff(and(`${at.level('l_percent')}=1`, `${at.published}>1`), `${at.published}/100`, at.published);
  const counted = `${at.numerator}*${at.level('l_per')}+${at.level('l_addTop')}`;
  return iff(hasFigure(at), iff(`${at.digits}=6`, counted, published), '""');
}

/** The judged denominator, or 1 for a published figure. */
export const bottomFormula = (at: LiveRefs): string =>
  iff(hasFigure(at), iff(`${at.digits}=6`, `${at.denominator}+${at.level('l_addBottom')}`, '1'), '""');

/** The period's own figure. */
export function ratioFormula(at: LiveRefs): string {
  const own = iff(`${at.digits}=6`, `${at.numerator}*${at.level('l_per')}/${at.denominator}`, at.top);
  return `IFERROR(${iff(hasFigure(at), own, '""')},"")`;
}

/** top − level × bottom, rounded: 0 means exactly there. */
const distance = (at: LiveRefs, key: keyof LevelCells): string =>
  `ROUND(${at.top}-${at.level(key)}*${at.bottom},${at.digits})`;

/** "Có", "Không", or nothing where it cannot be said. */
export function metFormula(at: LiveRefs): string {
  const side = (test: string): string => iff(`${distance(at, 'l_target')}${test}`, text('Có'), text('Không'));
  const byNumber = cases(
    ['>=', '>', '<=', '<', '='].map((op) => [`${at.level('l_op')}="${op}"`, side(`${op}0`)] as const),
    '""',
  );
  return `IFERROR(${cases(
    [
      [`${at.state}="blank"`, shown(at.level('l_blankMet'))],
      ...(at.incomplete === null ? [] : [[at.incomplete, '""'] as const]),
      [isSet(at.level('l_always')), '""'],
      [`${at.state}="done"`, text('Có')],
      [`${at.state}="not"`, text('Không')],
      [or(`${at.top}=""`, `${at.level('l_target')}=""`), '""'],
    ],
    byNumber,
  )},"")`;
}

const falling = (at: LiveRefs): string => `LEFT(${at.level('l_op')},1)="<"`;

/** The status, by the levels that the core wrote beside the row. */
export function statusFormula(at: LiveRefs): string {
  return `IFERROR(${cases(
    [
      [isSet(at.level('l_always')), at.level('l_always')],
      [and(isSet(at.level('l_unsent')), `${at.sent}<>${text('Đã gửi')}`), at.level('l_unsent')],
      ...(at.incomplete === null ? [] : incompleteCases(at, at.incomplete)),
      [`${at.state}="none"`, text(labels.noneArising)],
      [`${at.state}="check"`, text(labels.unreadable)],
      [`${at.state}="blank"`, shown(at.level('l_blank'))],
      [`${at.met}="Có"`, text(labels.met)],
      [`${at.state}="not"`, shown(at.level('l_otherwise'))],
      ...paceCases(at),
    ],
    shown(at.level('l_otherwise')),
  )},${text(labels.unreadable)})`;
}

/** The sum of some of the units is on pace where it would be met; none of them having anything to count says nothing yet. */
function incompleteCases(at: LiveRefs, incomplete: string): readonly (readonly [string, string])[] {
  const sign = iff(falling(at), '-1', '1');
  const ahead = `${sign}*${distance(at, 'l_target')}`;
  const op = at.level('l_op');
  const reached = cases(
    [
      [`${op}="="`, iff(`${distance(at, 'l_target')}=0`, '1', '0')],
      [or(`${op}=">="`, `${op}="<="`), iff(`${ahead}>=0`, '1', '0')],
    ],
    iff(`${ahead}>0`, '1', '0'),
  );
  return [
    [and(incomplete, `${at.state}="none"`), text(labels.noData)],
    [and(incomplete, `${at.state}="done"`), text(labels.onTrack)],
    [`${iff(and(incomplete, isSet(at.top), isSet(at.level('l_target'))), reached, '0')}=1`, text(labels.onTrack)],
  ];
}

function paceCases(at: LiveRefs): readonly (readonly [string, string])[] {
  const sign = iff(falling(at), '-1', '1');
  const reaches = (key: keyof LevelCells): string => and(isSet(at.level(key)), `${sign}*${distance(at, key)}>=0`);
  const closing = and(isSet(at.level('l_closing')), `${sign}*${distance(at, 'l_closing')}>0`);
  const ahead = `${sign}*(${at.top}/${at.level('l_per')}-${at.level('l_unit')}*${at.bottom})`;
  const withinUnit = and(isSet(at.level('l_unit')), `${at.digits}=6`, `ROUND(${ahead}+${at.level('l_unitGap')},6)>=0`);
  return [
    [reaches('l_onTrack'), text(labels.onTrack)],
    [or(reaches('l_atRisk'), withinUnit, closing), text(labels.atRisk)],
  ];
}
