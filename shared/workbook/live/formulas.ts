import { and, cases, iff, isSet, type LiveRefs, or, shown, text } from './formula-parts.ts';
import { labels } from './labels.ts';
import type { LevelCells } from './level-cells.ts';

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

/** The sum of some of the units is on pace where it would be met. */
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
