import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { outcomeLooks } from './outcome-looks.ts';
import { periodName } from './period-name.ts';
import type { ReportWords } from './report-words.ts';

export const longPeriod = ({ id }: Period): string => periodName(id).en;
export const longDate = (date: PlainDate): string => `${Number(date.slice(8))} ${periodName(date.slice(0, 7)).en}`;
const open = (text: string): string => text.replace(/^[\s+*•–-]+|[\s.;,]+$/g, '');
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** many(1, 'task') //=> '1 task' */
const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

const codesOf = (codes: readonly string[]): string =>
  codes.length === 0 ? '' : ` (${codes.length === 1 ? 'indicator' : 'indicators'} ${codes.join(', ')})`;
const byUnit = (items: readonly { unit: string; codes: readonly string[] }[]): string =>
  items.map(({ unit, codes }) => unit + codesOf(codes)).join('; ');

export const reportEn: ReportWords = {
  state: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  draft: 'DRAFT',
  reportName: 'REPORT',
  salutation: 'To:',
  recipients: 'Recipients:',
  asAbove: 'As above',
  agency: (level, commune) => ["PEOPLE'S COMMITTEE", ...(commune === '' ? [] : [`${level} ${commune}`.toUpperCase()])],
  agencyName: (level, commune) => `The People's Committee of ${`${level} ${commune}`.trim()}`,
  number: (number) => `No.: ${number === null ? '      ' : number}/BC-UBND`,
  placeDate: (place, date) => (place === '' ? longDate(date) : `${place}, ${longDate(date)}`),
  period: longPeriod,
  about: (plan, of) => [`Results under ${plan}`, longPeriod(of)],
  basis: (line, isLast) => `${open(line)}${isLast ? '.' : ';'}`,
  opening: ({ agency, plan, of, cutOff, estimated, asOf }) =>
    `${agency} reports the results under ${plan} for ${longPeriod(of)} (${estimated ? 'estimated ' : ''}figures to ${longDate(cutOff)}${asOf === cutOff ? '' : `, judged on ${longDate(asOf)}`}) as follows:`,
  closing: ({ agency, plan, of }) =>
    `This is the report on the results under ${plan} for ${longPeriod(of)}, respectfully submitted by ${lower(agency)}./.`,
  headings: {
    direction: 'I. DIRECTION AND COORDINATION',
    results: 'II. RESULTS',
    assessment: 'III. GENERAL ASSESSMENT',
    next: (of) => `IV. MAIN TASKS FOR ${longPeriod(of).toUpperCase()}`,
    proposals: 'V. PROPOSALS',
    tasks: 'Tasks',
    achieved: '1. What was achieved',
    shortcomings: '2. What lags and why',
    reporting: '3. Reporting discipline',
    unclear: '4. Figures and points to be clarified',
    difficulties: '5. Difficulties',
  },

  deedsLead: (of) => `In ${longPeriod(of)} the units did the following:`,
  noDeeds: (clerk, date) => `By ${longDate(date)} ${clerk} had received nothing on direction and coordination.`,
  remark: ({ unit, text, code, isTask, evidence }) => {
    const notes = [
      code === '' ? '' : isTask ? `task ${code}` : `indicator ${code}`,
      evidence === null ? '' : `evidence: ${open(evidence)}`,
    ].filter((note) => note !== '');
    return `- ${unit}: ${open(text)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}.`;
  },

  tally: ({ year, total, counts }) => {
    if (total === 0) return 'No indicator is tracked yet.';
    const parts = counts.map(([outcome, count]) => `${count} ${lower(outcomeLooks[outcome].name.en)}`);
    return `${many(total, 'indicator is', 'indicators are')} tracked for ${year}: ${parts.join('; ')}.`;
  },
  groupTally: 'Results by group of indicators',
  groupColumns: ['Group', 'Indicators', 'Met', 'On track', 'At risk', 'Lagging', 'Not judged'],
  chartTitle: 'Results against targets of the indicators in per cent',
  series: { result: 'Result', target: 'Target' },
  indicator: ({ code, name }) => `- Indicator ${code} - ${open(name)}: `,
  result: ({ shown, parts, target, year }) =>
    `${shown}${parts === '' ? '' : ` (${parts})`}${target === '' ? '' : `; target for ${year}: ${open(target)}`}`,
  answer: (done, target, year) =>
    `${done ? 'done' : 'not done'}${target === '' ? '' : `; target for ${year}: ${open(target)}`}`,
  noneArising: 'nothing arising in the period',
  notOwed: 'not owed this period',
  noFigure: 'no data',
  missingFrom: (units) => `no figures received from ${listed(units)}`,
  underReview: (units) => `figures of ${listed(units)} cannot be used, the unit is asked to check them`,
  judgedOn: (period, shown) => `by the figures of ${period}: ${shown}`,
  lastKnown: (period, shown) => `latest figure (${period}): ${shown}`,
  partial: (reported, expected) => `from ${reported} of ${expected} units`,
  publishedOnly: 'share only',
  noEvidence: 'no evidence yet',
  yearSoFar: 'year so far',
  provisional: 'not yet marked as sent by the unit',
  verdict: (outcome) => `status: ${outcomeLooks[outcome].name.en}`,
  compared: ({ against, shown, change, amount }) =>
    `against ${against} (${shown}) ${change === 0 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${amount}`}`,
  against: (period, isLastYear) => (isLastYear ? `the same period last year, ${period}` : period),
  done: (done) => (done ? 'done' : 'not done'),
  points: (amount) => `${amount} ${amount === '1' ? 'percentage point' : 'percentage points'}`,

  tasksTally: ({ total, done, doing, not, unknown, late }) => {
    const states = [
      done > 0 ? `${done} done` : '',
      doing > 0 ? `${doing} under way` : '',
      not > 0 ? `${not} not begun` : '',
      unknown > 0 ? `${unknown} not reported on` : '',
    ].filter((one) => one !== '');
    return `${many(total, 'task was', 'tasks were')} given: ${states.join('; ')}${late > 0 ? `. Of these, ${late} ${late === 1 ? 'is' : 'are'} past the due date` : ''}.`;
  },
  budget: (budget, spent) =>
    `Money for the tasks: ${[budget === null ? '' : `${budget} million dong set aside`, spent === null ? '' : `${spent} million dong spent`].filter((part) => part !== '').join('; ')}.`,
  taskTable: 'Where the tasks stand',
  taskColumns: ['No.', 'Task', 'Lead', 'Time', 'State', 'Evidence'],
  taskState: (state, isLate) => {
    const name = { not: 'Not begun', doing: 'Under way', done: 'Done' };
    return `${state === null ? 'Not reported' : name[state]}${isLate ? ', past its date' : ''}`;
  },

  achieved: (outcome, names, year) =>
    `${many(names.length, 'indicator')} ${outcome === 'met' ? `met the target for ${year}` : names.length === 1 ? 'is on track' : 'are on track'}: ${names.join('; ')}.`,
  nothingAchieved: 'No indicator is met or on track yet.',
  noShortcomings: (judged, total) => {
    if (judged === 0) return 'No indicator has enough figures to be judged yet.';
    return judged < total
      ? `None of the ${many(judged, 'judged indicator')} lags or is at risk.`
      : 'No indicator lags or is at risk.';
  },
  shortcoming: ({ name, unit, outcome, reason }) =>
    `- Indicator ${name} (${unit}), ${lower(outcomeLooks[outcome].name.en)}: ${reason}`,
  sendings: ({ total, onTime, late, missing, notYet, last }) => {
    const parts = [
      onTime > 0 ? `${onTime} on time` : '',
      late.length > 0 ? `${late.length} late: ${listed(late)}` : '',
      missing.length > 0 ? `${missing.length} overdue: ${listed(missing)}` : '',
      notYet.length > 0 ? `${notYet.length} not yet, still in time: ${listed(notYet)}` : '',
    ].filter((one) => one !== '');
    return `${many(total, 'unit has', 'units have')} to report${last === null ? '' : ` by ${longDate(last)}`}: ${parts.join('; ')}.`;
  },
  closedSendings: 'The figures of this period are closed.',
  noSendings: 'No unit has to report in this period.',
  gaps: (items) => `No figures received from ${byUnit(items)}.`,
  noGaps: 'The figures of all units were received.',
  review: (items) =>
    `Figures that cannot be used and that the units are asked to check (left out of this period): ${byUnit(items)}.`,
  lacksEvidence: (codes) => `${many(codes.length, 'indicator')} with figures but without evidence: ${listed(codes)}.`,
  undetermined: (codes) =>
    `${many(codes.length, 'indicator')} not judged because the target has to be clarified: ${listed(codes)}.`,
  conflicts: (count) =>
    `${many(count, 'contradiction')} of the plan ${count === 1 ? 'waits' : 'wait'} for a decision; until then as in Appendix II.`,
  nothingUnclear: 'None.',
  noDifficulties: 'The units named no difficulties.',
  noProposals: 'The units made no proposals.',

  nextTask: ({ unit, task, name, remedy }) =>
    `- ${unit}: ${task === null ? `concentrate on indicator ${name}` : `${open(task)} (indicator ${name})`}${remedy === null ? '' : `; ${lower(open(remedy))}`}.`,
  dueTask: ({ unit, name, time, isLate }) =>
    `- ${unit}: finish the task “${open(name)}” (time: ${open(time)}${isLate ? ', past its date' : ''}).`,
  sendMissing: (unit, codes) => `- ${unit}: send the missing figures${codesOf(codes)}.`,
  settleConflicts: (clerk, count) =>
    `- ${clerk}: prepare the decision on ${many(count, 'contradiction')} of the plan (Appendix II).`,
  keepUp: 'The units keep what was reached and go on with their tasks.',

  appendix: (number, of) => (of === 1 ? 'APPENDIX' : `APPENDIX ${'I'.repeat(number)}`),
  attached: (agency, number, date) =>
    `(Attached to Report No. ${number === null ? '      ' : number}/BC-UBND of ${longDate(date)} by ${lower(agency)})`,
  figuresTitle: (of) => `INDICATORS OF ${longPeriod(of).toUpperCase()}`,
  figuresColumns: [
    'No.',
    'Indicator',
    'Unit of measure',
    'Target',
    'Previous period',
    'Numerator',
    'Denominator',
    'Result',
    'Status',
    'Unit',
    'Evidence',
    'Notes',
  ],
  conflictsTitle: 'CONTRADICTIONS OF THE PLAN THAT WAIT FOR A DECISION',
  conflictsColumns: ['Id', 'Indicators', 'The plan says', 'What differs', 'Until decided'],
};
