import { areaAddress, quoteSheet } from '../address.ts';

/** Where one unit's block for one period stands when the templates go in; hosts keep the references right afterwards. */
export interface BlockPlace {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  /** Column numbers by key. */
  readonly column: (key: string) => number;
  /** Address of the block's "Đã gửi" cell, without the sheet. */
  readonly sent: string;
}

/**
 * Formulas that bring one indicator's figure from the units' tabs into `Theo dõi`, found by code, so that sorting a tab changes nothing.
 *
 * One step a period says what stands there; the next picks the first period in which something stands.
 */
export interface Gathering {
  /** For each period, the states of its units, one after the other: "ok", "ok blank none" … */
  readonly states: readonly string[];
  /** 1, 2 …: which period is shown. */
  readonly pick: string;
  readonly state: string;
  readonly top: string;
  readonly bottom: string;
  /** How many units are in the sum. */
  readonly reported: string;
  /** Whether a unit has sent the late period, or the first one. */
  readonly sent: string;
}

/** Cells of the row that the formulas refer to. */
export interface GatherCells {
  readonly code: string;
  readonly states: readonly string[];
  readonly pick: string;
  readonly state: string;
  /** Levels of the row: l_counts, l_percent, l_late. */
  readonly counts: string;
  readonly percent: string;
  readonly late: string;
  /** How many units enter the figure. */
  readonly units: string;
}

/** Whether the figure comes from one unit, so that it is taken as it is, or is a sum. */
export const isAlone = (periods: readonly (readonly unknown[])[]): boolean =>
  periods.every((blocks) => blocks.length < 2);

/** `periods` are in order of preference; each lists the blocks of the units that enter the figure. */
export function gather(at: GatherCells, periods: readonly (readonly BlockPlace[])[]): Gathering {
  const alone = isAlone(periods);
  const pickedStates = picked(at.pick, at.states, '"blank"');
  const figure = (key: string): string => `IF(OR(${at.state}="ok",${at.state}="only"),${total(at, periods, key)},"")`;
  const bottom = figure('f_bottom');
  return {
    states: periods.map((blocks) => statesOf(at.code, blocks)),
    pick: at.states.reduceRight((rest, state, index) => `IF(${says(at, state, alone)},${index + 1},${rest})`, '1'),
    state: alone ? pickedStates : sumState(at, pickedStates),
    top: safely(figure('f_top'), '""'),
    bottom: safely(alone ? bottom : `IF(AND(${at.state}="ok",${at.counts}<>1),1,${bottom})`, '""'),
    reported: reported(pickedStates, alone),
    sent: safely(picked(at.late, periods.map(sentBy), NOT_SENT, 0), NOT_SENT),
  };
}

const safely = (formula: string, otherwise: string): string => `IFERROR(${formula},${otherwise})`;

/** The answer of the period that a cell names, counted from 1; of the `usual` one where it names none. */
function picked(cell: string, answers: readonly string[], none: string, usual = answers.length - 1): string {
  const others = answers.map((answer, index) => ({ answer, index })).filter(({ index }) => index !== usual);
  return others.reduceRight(
    (rest, { answer, index }) => `IF(${cell}=${index + 1},${answer},${rest})`,
    answers[usual] ?? none,
  );
}

function look(code: string, block: BlockPlace, key: string): string {
  const range = (name: string): string => {
    const area = { row: block.firstRow, column: block.column(name), rows: block.rows, columns: 1 };
    return `${quoteSheet(block.sheet)}!${areaAddress(area)}`;
  };
  return `INDEX(${range(key)},MATCH(${code},${range('code')},0))`;
}

function statesOf(code: string, blocks: readonly BlockPlace[]): string {
  const states = blocks.map((block) => safely(look(code, block, 'f_state'), '"blank"'));
  return states.length === 0 ? '"blank"' : states.join('&" "&');
}

const without = (states: string, word: string): string => `SUBSTITUTE(${states},"${word}","")`;
const has = (states: string, word: string): string => `${without(states, word)}<>${states}`;
/** How often a word stands there, by the letters that go when it is taken out. */
const countOf = (states: string, word: string): string =>
  `(LEN(${states})-LEN(${without(states, word)}))/${word.length}`;

/** Nothing arises where it arises in no unit. */
const noneArises = (at: GatherCells, states: string): string => `${countOf(states, 'none')}>=${at.units}`;

/** Whether a period says anything: of a sum some unit's figure or answer, or that nothing arose in any of them. */
function says(at: GatherCells, states: string, alone: boolean): string {
  if (alone) return `${states}<>"blank"`;
  const words = ['ok', 'not', 'done', 'check'].map((word) => has(states, word));
  return `OR(${[...words, noneArises(at, states)].join(',')})`;
}

/**
 * A sum is there as soon as one unit's figure is. Percentages are never added: where counts are asked, units that give
 * only a percentage have not reported; where nothing else is asked, somebody has to look.
 */
function sumState(at: GatherCells, states: string): string {
  const sum = `IF(AND(${at.counts}<>1,${at.percent}=1),"check","ok")`;
  const cases = [
    [has(states, 'ok'), sum],
    [has(states, 'not'), '"not"'],
    [has(states, 'done'), '"done"'],
    [noneArises(at, states), '"none"'],
    [has(states, 'check'), '"check"'],
  ];
  return cases.reduceRight((rest, [test, answer]) => `IF(${test},${answer},${rest})`, '"blank"');
}

/** The figures of the units that gave the kind that is asked for. */
function total(at: GatherCells, periods: readonly (readonly BlockPlace[])[], key: string): string {
  const sums = periods.map((blocks) => {
    const [only] = blocks;
    if (isAlone(periods)) return only ? look(at.code, only, key) : '""';
    return blocks.map((block) => part(at.code, block, key)).join('+');
  });
  return picked(at.pick, sums, '""');
}

const part = (code: string, block: BlockPlace, key: string): string =>
  safely(`IF(${look(code, block, 'f_state')}="ok",${look(code, block, key)},0)`, '0');

function reported(states: string, alone: boolean): string {
  const words = ['ok', 'none', 'done', 'not', ...(alone ? ['only'] : [])];
  return safely(words.map((word) => countOf(states, word)).join('+'), '0');
}

const NOT_SENT = '"Chưa gửi"';

function sentBy(blocks: readonly BlockPlace[]): string {
  const tests = blocks.map(({ sheet, sent }) => `${quoteSheet(sheet)}!${sent}="Đã gửi"`);
  return tests.length === 0 ? NOT_SENT : `IF(OR(${tests.join(',')}),"Đã gửi",${NOT_SENT})`;
}
