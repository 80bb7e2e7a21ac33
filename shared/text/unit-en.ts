import { outcomeLooks } from './outcome-looks.ts';
import { dateName, periodName } from './period-name.ts';
import type { UnitWords } from './unit-words.ts';

const open = (text: string): string => text.replace(/^[\s+*•–-]+|[\s.;,]+$/g, '');
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const many = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
const noted = (parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
};

export const unitEn: UnitWords = {
  fullName: (unit, level, commune) =>
    commune === '' || unit.toLowerCase().includes(commune.toLowerCase()) ? unit : `${unit} of ${level} ${commune}`,
  number: (number, mark) => `No.: ${number === null ? '      ' : number}/${mark ?? 'BC-      '}`,
  headOfUnit: 'HEAD OF THE UNIT',
  filed: (officer) => `Filed${officer === null ? '' : ` (${officer})`}`,
  headings: {
    indicators: 'RESULTS OF THE INDICATORS ASSIGNED',
    tasks: 'TASKS LED',
    coordination: 'COORDINATION',
    evidence: 'EVIDENCE',
    difficulties: 'DIFFICULTIES',
    gaps: 'WHAT IS MISSING',
    next: (of) => `MAIN TASKS FOR ${periodName(of.id).en.toUpperCase()}`,
    proposals: 'PROPOSALS',
  },

  indicators: ({ year, total, counts, shared }) => {
    const parts = counts.map(([outcome, count]) => `${count} ${lower(outcomeLooks[outcome].name.en)}`).join('; ');
    const together = `${many(shared, 'indicator')} together with all units`;
    if (total === 0) return `For ${year} the unit reports ${together}.`;
    return `For ${year} the unit reports the figures of ${many(total, 'indicator')}: ${parts}${shared === 0 ? '' : `; and ${together}`}.`;
  },
  indicatorTable: 'Results of the unit’s indicators',
  indicatorColumns: ['Code', 'Indicator', 'Target', 'Result', 'Status', 'Reason'],
  underReview: 'The figure cannot be used and is being checked',
  part: (met) => (met ? 'This unit alone: target met' : 'This unit alone: target not met'),
  partNotJudged: 'This unit alone: not judged',
  whole: ({ shown, reported, expected, outcome }) =>
    `All units: ${shown} (${reported} of ${expected} units), ${lower(outcomeLooks[outcome].name.en)}.`,
  noWhole: 'All units: no data.',
  taskColumns: ['Code', 'Task', 'Time', 'State', 'Result', 'Evidence'],

  nothingCoordinated: 'The unit has not written what it did in coordination.',
  silentOn: (codes) =>
    `Nothing is written yet on the coordination of ${many(codes.length, 'indicator')}: ${codes.join(', ')}.`,
  remark: ({ text, code, isTask, evidence }) =>
    `- ${open(text)}${noted([code === '' ? '' : isTask ? `task ${code}` : `indicator ${code}`, evidence === null ? '' : `evidence: ${open(evidence)}`])}.`,
  evidenceOf: (code, isTask, texts) => `- ${isTask ? 'Task' : 'Indicator'} ${code}: ${texts.map(open).join('; ')}.`,
  noEvidence: 'The unit has sent no evidence.',
  noDifficulties: 'The unit names no difficulties.',
  noProposals: 'The unit makes no proposals.',

  sending: ({ state, lastOnTimeDay, sentOn }) => {
    const due = lastOnTimeDay === null ? '' : ` (due by ${dateName(lastOnTimeDay)})`;
    if (state === 'sent-late')
      return `The figures were sent late${sentOn === null ? '' : `, on ${dateName(sentOn)}`}${due}.`;
    if (state === 'missing') return `The figures are overdue${due}; the unit has not marked them as sent.`;
    return state === 'not-yet' ? `The figures are being entered; the unit has not marked them as sent${due}.` : '';
  },
  missing: (codes) => `No figures for ${many(codes.length, 'indicator')}: ${codes.join(', ')}.`,
  wrong: (codes) => `Figures that cannot be used, left out of this period: ${codes.join(', ')}.`,
  silentTasks: (codes) => `Nothing is reported on ${many(codes.length, 'task')}: ${codes.join(', ')}.`,
  noGaps: 'Nothing.',
  nextTask: ({ task, name, remedy }) =>
    `- ${task === null ? `Concentrate on indicator ${name}` : `${open(task)} (indicator ${name})`}${remedy === null ? '' : `; ${lower(open(remedy))}`}.`,
  dueTask: ({ name, time, isLate }) =>
    `- Finish the task “${open(name)}” (time: ${open(time)}${isLate ? ', past its date' : ''}).`,
  sendMissing: (codes) =>
    `- Send the missing figures (${many(codes.length, 'indicator').replace(/^\d+ /, '')} ${codes.join(', ')}).`,
  keepUp: 'The unit keeps what was reached and goes on with its tasks.',
  closing: ({ unit, plan, of, to, isAbove }) =>
    `This is the report of ${unit} on the results under ${plan} for ${periodName(of.id).en}, ${isAbove ? `submitted to ${lower(to)}` : `for ${to} to gather`}./.`,
};
