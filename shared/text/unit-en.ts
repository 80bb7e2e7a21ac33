import { periodName } from './period-name.ts';
import type { UnitWords } from './unit-words.ts';

const open = (text: string): string => text.replace(/^[\s+*•–-]+|[\s.;,]+$/g, '');

export const unitEn: UnitWords = {
  fullName: (unit, level, commune) =>
    commune === '' || unit.toLowerCase().includes(commune.toLowerCase()) ? unit : `${unit} of ${level} ${commune}`,
  number: (number) => `No.: ${number === null ? '      ' : number}/BC-      `,
  headOfUnit: 'HEAD OF THE UNIT',
  filed: 'Filed',
  headings: {
    indicators: 'RESULTS OF THE INDICATORS ASSIGNED',
    coordination: 'COORDINATION',
    tasks: 'TASKS LED',
    difficulties: 'DIFFICULTIES',
    proposals: 'PROPOSALS',
  },
  indicators: ({ total, met, year }) =>
    total === 1
      ? `The unit has 1 indicator for ${year}; it has ${met === 1 ? '' : 'not '}met its target so far.`
      : `The unit has ${total} indicators for ${year}; ${met === 0 ? 'none has' : met === 1 ? '1 has' : `${met} have`} met the target so far.`,
  indicatorTable: 'Results of the unit’s indicators',
  indicatorColumns: ['Code', 'Indicator', 'Target', 'Result', 'Status', 'Reason'],
  nothingCoordinated: 'The unit has not written what it did in coordination.',
  remark: ({ text, code, isTask, evidence }) => {
    const notes = [
      code === '' ? '' : isTask ? `task ${code}` : `indicator ${code}`,
      evidence === null ? '' : `evidence: ${open(evidence)}`,
    ].filter((note) => note !== '');
    return `- ${open(text)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}.`;
  },
  noDifficulties: 'The unit names no difficulties.',
  noProposals: 'The unit has no proposals.',
  closing: ({ unit, plan, of, to }) =>
    `This is the report of ${unit} on the results under ${plan} for ${periodName(of.id).en}, for ${to} to gather./.`,
};
