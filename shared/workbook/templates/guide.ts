import type { OpenPeriod } from '../../entry/types.ts';
import type { Plan } from '../../plan/schema.ts';
import type { Status } from '../../progress/types.ts';
import { periodChoice } from '../../text/choices.ts';
import { guideSheets, guideSteps, guideTexts, statusMeanings } from '../../text/guide.ts';
import { dateName, periodName } from '../../text/period-name.ts';
import { statusLabel, statusLooks } from '../../text/status.ts';
import { markers, nameOf } from '../anchors.ts';
import type { Change } from '../change.ts';
import { format } from '../style.ts';
import { type ColumnSpec, columnSizes, placeListing, placeTable, type RowSpec } from '../table.ts';
import { centredTitle, titleLine } from './parts.ts';

const GUIDE_TITLE = 'Hướng dẫn';
const COLUMNS = 3;
/** Two kinds of period may be open at once; a third row is for whoever opens one more. */
const OPEN_ROWS = 3;

const columns: readonly ColumnSpec[] = [
  { key: 'stt', heading: 'Stt', width: 5, format: format.centre },
  { key: 'what', heading: 'Nội dung', width: 27, format: { bold: true } },
  { key: 'how', heading: 'Giải thích', width: 60 },
];

type Section = readonly [heading: string, rows: readonly RowSpec[], marker: string | null];

/** The sheet `Hướng dẫn`: how to fill, what the statuses mean, by when the plan wants what. Narrow enough for a phone. */
export function guideSheet(plan: Plan, open: readonly OpenPeriod[]): readonly Change[] {
  const sheet = GUIDE_TITLE;
  const changes: Change[] = [
    { do: 'add-sheet', sheet, tabColour: '143D66' },
    ...centredTitle(sheet, 1, COLUMNS, guideTexts.title),
    ...centredTitle(sheet, 2, COLUMNS, plan.title),
    { do: 'format', sheet, area: { row: 2, column: 1, rows: 1, columns: COLUMNS }, format: subtitle },
  ];
  let row = 4;
  for (const [heading, rows, marker] of sections(plan, open)) {
    const spec = { columns, rows: rows.length > 0 ? rows : [{ cells: {} }] };
    const placed =
      marker === null
        ? placeListing(sheet, row + 1, spec)
        : placeTable(sheet, row + 1, { ...spec, marker, name: nameOf(marker) });
    changes.push(...titleLine(sheet, row, heading, format.section), ...placed.changes);
    row = placed.lastRow + 2;
  }
  const area = { row: 1, column: 1, rows: row - 2, columns: COLUMNS };
  return [
    ...changes,
    ...columnSizes(sheet, columns),
    { do: 'freeze', sheet, rows: 1, columns: 0 },
    { do: 'print', sheet, setup: { landscape: false, area, titleRows: null, footer: null, onePage: true } },
    { do: 'protect', sheet },
  ];
}

const subtitle = { size: 12, italic: true, bold: false, horizontal: 'center' } as const;

function sections(plan: Plan, open: readonly OpenPeriod[]): readonly Section[] {
  const pair = (what: string, how: string, index: number): RowSpec => ({ cells: { stt: index + 1, what, how } });
  return [
    [guideTexts.steps, guideSteps.map(([what, how], index) => pair(what, how, index)), null],
    [guideTexts.statuses, statusRows(), null],
    [guideTexts.deadlines, deadlines(plan).map(([what, how], index) => pair(what, how, index)), null],
    [guideTexts.open, openRows(open).map((cells) => ({ cells })), markers.guide],
    [guideTexts.sheets, guideSheets.map(([what, how], index) => pair(what, how, index)), null],
  ];
}

const statusRows = (): readonly RowSpec[] =>
  (Object.keys(statusMeanings) as Status[]).map((status, index) => ({
    cells: { stt: index + 1, what: statusLabel(status), how: statusMeanings[status] },
    formats: { what: { fill: statusLooks[status].fill, colour: statusLooks[status].colour } },
  }));

function deadlines({ reporting }: Plan): readonly (readonly [string, string])[] {
  const units = reporting.units.map(
    ({ kind, deadline }) =>
      [
        `${periodChoice.word(kind)}: ${guideTexts.fromUnits}`,
        guideTexts.before(deadline.day, deadline.inclusive),
      ] as const,
  );
  const upward = reporting.upward.map(({ kind, deadline, addressees }) => {
    const by = deadline === null ? '' : `, ${guideTexts.before(deadline.day, deadline.inclusive)}`;
    return [`${periodChoice.word(kind)}: ${guideTexts.upward}`, `${addressees.join(', ')}${by}`] as const;
  });
  return [...units, ...upward];
}

/** What the table of open periods says, row by row; the refresh keeps it so. */
export function openRows(open: readonly OpenPeriod[]): readonly Readonly<Record<string, string | number | null>>[] {
  return Array.from({ length: OPEN_ROWS }, (_, index) => {
    const one = open[index];
    if (one === undefined) return { stt: null, what: null, how: null };
    return { stt: index + 1, what: periodName(one.period).vi, how: guideTexts.onTime(dateName(one.lastOnTimeDay)) };
  });
}
