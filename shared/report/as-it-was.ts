import type { PlainDate } from '../calendar/plain-date.ts';
import { codeKey } from '../entry/book.ts';
import type { PastEntry } from '../entry/types.ts';
import type { PastRevisions, ReportContext } from '../use-cases/history/report-context.ts';
import { cellText } from '../workbook/cell-text.ts';
import { type Archive, type ArchiveRow, emptyArchive } from '../workbook/tracker/archive.ts';
import { Notes } from '../workbook/tracker/notes.ts';
import { figuresIn } from '../workbook/tracker/read-history.ts';
import { readSentPeriods } from '../workbook/tracker/read-sent-periods.ts';
import { unitNamed } from '../workbook/tracker/read-units.ts';
import type { Tracker } from '../workbook/tracker/types.ts';

/** What units typed for a period, as its closing keeps it. */
export type Typed = Pick<Tracker, 'raw' | 'sendings' | 'coordination' | 'taskReports'>;

/** Which part of the history a report may look at besides the rows that it is made of. */
export interface Known {
  readonly archive: Archive;
  /** Of the periods reported. */
  readonly own: readonly ArchiveRow[];
  readonly cutOff: PlainDate;
}

/**
 * The workbook as it stood when a period was closed: nothing in it comes from what stands there now. No field is taken
 * over unseen, so that the compiler asks about every new one.
 */
export function asItWas(context: ReportContext, typed: Typed, { archive, own, cutOff }: Known): Tracker {
  const { letter: _letter, past, open, letters = {}, contacts = {}, coordinates = {}, ...settled } = context;
  const rows = pastRows(archive, past).map((row) => named(row, context));
  const figures = figuresIn(rows, new Notes({ sheet: '' }));
  return {
    ...settled,
    ...typed,
    open: [open],
    history: figures.filter((row) => row.asOf <= cutOff),
    sentPeriods: readSentPeriods([...rows, ...own], { ...settled, trackingStart: settled.settings.trackingStart }),
    archive: emptyArchive,
    amendments: [],
    blocks: [],
    hamlets: [],
    overview: null,
    ...{ letters, contacts },
    coordinated: Object.entries(coordinates).flatMap(([unit, codes]) =>
      codes.map((code) => ({ unit, period: open.period, code })),
    ),
    findings: [],
  };
}

/**
 * The figures that a report put together from closed periods knows: of those periods as they count now, of the others as
 * they counted then; what was reopened or brought in since is not among them.
 */
export function figuresThen(
  context: ReportContext,
  archive: Archive,
  periods: readonly string[],
): readonly PastEntry[] {
  const own = periods.flatMap((id) => archive.inEffect.get(id) ?? []);
  const others = pastRows(archive, context.past).filter(({ period }) => !periods.includes(period));
  const rows = [...others, ...own].map((row) => named(row, context));
  return figuresIn(rows, new Notes({ sheet: '' }));
}

/** Rows that were brought in have no revision: as many as there were then. */
function pastRows({ rows }: Archive, past: PastRevisions): readonly ArchiveRow[] {
  return Object.entries(past).flatMap(([period, [revision, count]]) =>
    rows
      .filter((row) => row.period === period && row.revision === revision && row.kind !== 'context' && !isAct(row))
      .slice(0, count),
  );
}

const isAct = ({ kind }: ArchiveRow): boolean => kind === 'closing' || kind === 'reopening';

/** Rows that were brought in say units and codes in words: those of then. */
function named(row: ArchiveRow, { units, indicators }: ReportContext): ArchiveRow {
  if (cellText(row.row.value('unitKey')) !== '') return row;
  const [unit, code] = [cellText(row.row.value('unit')), cellText(row.row.value('code'))];
  return {
    ...row,
    unit: unitNamed(units, unit)?.id ?? unit,
    code: indicators.find((one) => codeKey(one.code) === codeKey(code))?.code ?? code,
  };
}
