import { answers, labels } from './labels.ts';

/**
 * The plain formulas that keep ratio, met and status alive with no add-in, in Excel, LibreOffice and Google Sheets.
 *
 * One safe form: nested IF, AND, OR, ISNUMBER, ROUND, INT, IFERROR; same-row references; no decimal literal,
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
  readonly level: (key: string) => string;
}

const or = (...tests: readonly string[]): string => `OR(${tests.join(',')})`;
const and = (...tests: readonly string[]): string => `AND(${tests.join(',')})`;
const iff = (test: string, yes: string, no: string): string => `IF(${test},${yes},${no})`;
const text = (value: string): string => `"${value}"`;
/** First test that holds gives its answer; else the last. */
const cases = (pairs: readonly (readonly [string, string])[], last: string): string =>
  pairs.reduceRight((rest, [test, answer]) => iff(test, answer, rest), last);

/** Whether the row can be judged: "blank", "check" (unreadable), "none" (nothing arising), "done", "not" or "ok". */
export function stateFormula(at: LiveRefs): string {
  const typed = (cell: string): string => `${cell}<>""`;
  const isCheck = text('check');
  const notNumber = (cell: string): string => and(typed(cell), `NOT(ISNUMBER(${cell}))`);
  const broken = (cell: string): string => and(`${at.level('l_whole')}=1`, `${cell}<>INT(${cell})`);
  const noCounts = and(`${at.numerator}=""`, `${at.denominator}=""`);
  const nothing = and(noCounts, `${at.published}=""`);
  const isPercent = `${at.level('l_percent')}=1`;
  const published = cases(
    [
      [`NOT(ISNUMBER(${at.published}))`, isCheck],
      [`${at.published}<0`, isCheck],
      [and(isPercent, or(`${at.published}>100`, and(`${at.published}>1`, `2*${at.published}<=3`))), isCheck],
      [
        and(
          isPercent,
          `${at.level('l_askOver')}<>""`,
          `${at.published}>${at.level('l_askOver')}`,
          `${at.published}<=1`,
        ),
        isCheck,
      ],
    ],
    text('ok'),
  );
  const counts = cases(
    [
      [or(notNumber(at.numerator), notNumber(at.denominator)), isCheck],
      [or(`${at.numerator}=""`, `${at.denominator}=""`), isCheck],
      [or(`${at.numerator}<0`, `${at.denominator}<=0`), isCheck],
      [or(broken(at.numerator), broken(at.denominator)), isCheck],
      [and(`${at.level('l_share')}=1`, `${at.numerator}>${at.denominator}`), isCheck],
    ],
    text('ok'),
  );
  const number = iff(noCounts, published, counts);
  const milestone = cases(
    [
      [`${at.answer}=${text(answers.done)}`, text('done')],
      [or(`${at.answer}=${text(answers.notDone)}`, `${at.answer}=${text(answers.waiting)}`), text('not')],
      [`${at.answer}=""`, text('blank')],
    ],
    text('check'),
  );
  return `IFERROR(${cases(
    [
      [and(`${at.answer}=${text(answers.noneArising)}`, nothing), text('none')],
      [`${at.answer}=${text(answers.noneArising)}`, text('check')],
      [`${at.level('l_milestone')}=1`, milestone],
      [nothing, text('blank')],
    ],
    number,
  )},"check")`;
}

/** numerator × per, or the published figure. */
export function topFormula(at: LiveRefs): string {
  const published = iff(and(`${at.level('l_percent')}=1`, `${at.published}>1`), `${at.published}/100`, at.published);
  return iff(`${at.state}="ok"`, iff(`${at.numerator}=""`, published, `${at.numerator}*${at.level('l_per')}`), '""');
}

/** The denominator, or 1 for a published figure. */
export const bottomFormula = (at: LiveRefs): string =>
  iff(`${at.state}="ok"`, iff(`${at.numerator}=""`, '1', at.denominator), '""');

/** Decimals kept by the comparison: 6 for what is counted, 9 for published figures. */
export const digitsFormula = (at: LiveRefs): string => iff(`${at.numerator}=""`, '9', '6');

export const ratioFormula = (at: LiveRefs): string =>
  `IFERROR(${iff(`${at.top}=""`, '""', `${at.top}/${at.bottom}`)},"")`;

/** top − level × bottom, rounded: 0 means exactly there. */
const distance = (at: LiveRefs, level: string): string => `ROUND(${at.top}-${level}*${at.bottom},${at.digits})`;

/** "Có", "Không", or nothing where it cannot be said. */
export function metFormula(at: LiveRefs): string {
  const target = at.level('l_target');
  const side = (test: string): string => iff(`${distance(at, target)}${test}`, text('Có'), text('Không'));
  const byNumber = cases(
    ['>=', '>', '<=', '<', '='].map((op) => [`${at.level('l_op')}="${op}"`, side(`${op}0`)] as const),
    '""',
  );
  return `IFERROR(${cases(
    [
      [`${at.state}="done"`, text('Có')],
      [`${at.state}="not"`, text('Không')],
      [or(`${at.state}<>"ok"`, `${target}=""`), '""'],
    ],
    byNumber,
  )},"")`;
}

/** The status, by the levels that the core wrote beside the row. */
export function statusFormula(at: LiveRefs): string {
  const falling = `LEFT(${at.level('l_op')},1)="<"`;
  const sign = iff(falling, '-1', '1');
  const reaches = (key: string): string => and(`${at.level(key)}<>""`, `${sign}*${distance(at, at.level(key))}>=0`);
  const closing = and(`${at.level('l_closing')}<>""`, `${sign}*${distance(at, at.level('l_closing'))}>0`);
  const ahead = `${sign}*(${at.top}/${at.level('l_per')}-${at.level('l_unit')}*${at.bottom})`;
  const withinUnit = and(
    `${at.level('l_unit')}<>""`,
    `${at.digits}=6`,
    `ROUND(${ahead}+${at.level('l_unitGap')},6)>=0`,
  );
  const atRisk = or(reaches('l_atRisk'), withinUnit, closing);
  return `IFERROR(${cases(
    [
      [`${at.level('l_always')}<>""`, at.level('l_always')],
      [and(`${at.level('l_unsent')}<>""`, `${at.sent}<>${text('Đã gửi')}`), at.level('l_unsent')],
      [`${at.state}="none"`, text(labels.noneArising)],
      [`${at.state}="check"`, text(labels.unreadable)],
      [`${at.state}="blank"`, at.level('l_blank')],
      ...(at.incomplete === null ? [] : [[and(`${at.met}="Có"`, at.incomplete), text(labels.onTrack)] as const]),
      [`${at.met}="Có"`, text(labels.met)],
      [`${at.state}="not"`, at.level('l_otherwise')],
      [reaches('l_onTrack'), text(labels.onTrack)],
      [atRisk, text(labels.atRisk)],
    ],
    at.level('l_otherwise'),
  )},${text(labels.unreadable)})`;
}
