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
  /** For each period: "ok", "none", "done", "not", "check" or "blank". */
  readonly states: readonly string[];
  /** 1, 2 …: which period is shown. */
  readonly pick: string;
  readonly state: string;
  readonly top: string;
  readonly bottom: string;
  readonly digits: string;
  /** How many units are in the sum. */
  readonly reported: string;
  readonly sent: string;
}

/** Cells of the steps that other steps refer to. */
export interface GatherCells {
  readonly code: string;
  readonly states: readonly string[];
  readonly pick: string;
  readonly state: string;
}

/** `periods` are in order of preference; each lists the blocks of the units that enter the figure. */
export function gather(at: GatherCells, periods: readonly (readonly BlockPlace[])[]): Gathering {
  const one = periods.every((blocks) => blocks.length < 2);
  const first = (key: string): string =>
    picked(
      at,
      periods.map((blocks) => look(at.code, blocks[0], key)),
    );
  const total = (key: string): string => {
    const sums = periods.map((blocks) => sum(at.code, blocks, key));
    return `IF(${at.state}="ok",${picked(at, sums)},"")`;
  };
  return {
    states: periods.map((blocks) =>
      safely(one ? look(at.code, blocks[0], 'f_state') : sumState(at.code, blocks), '"blank"'),
    ),
    pick: at.states.reduceRight((rest, state, index) => `IF(${state}<>"blank",${index + 1},${rest})`, '1'),
    state: picked(at, at.states),
    top: safely(one ? first('f_top') : total('f_top'), '""'),
    bottom: safely(one ? first('f_bottom') : total('f_bottom'), '""'),
    digits: one ? safely(first('f_digits'), '9') : '6',
    reported: safely(
      picked(
        at,
        periods.map((blocks) => count(at.code, blocks)),
      ),
      '0',
    ),
    sent: picked(at, periods.map(sentBy)),
  };
}

const safely = (formula: string, otherwise: string): string => `IFERROR(${formula},${otherwise})`;

/** The answer of the period that was picked. */
function picked(at: GatherCells, answers: readonly string[]): string {
  const last = answers[answers.length - 1] ?? '"blank"';
  return answers
    .slice(0, -1)
    .reduceRight((rest, answer, index) => `IF(${at.pick}=${index + 1},${answer},${rest})`, last);
}

function look(code: string, block: BlockPlace | undefined, key: string): string {
  if (block === undefined) return '"blank"';
  const range = (name: string): string => {
    const area = { row: block.firstRow, column: block.column(name), rows: block.rows, columns: 1 };
    return `${quoteSheet(block.sheet)}!${areaAddress(area)}`;
  };
  return `INDEX(${range(key)},MATCH(${code},${range('code')},0))`;
}

const sum = (code: string, blocks: readonly BlockPlace[], key: string): string =>
  `SUM(${blocks.map((block) => look(code, block, key)).join(',')})`;

const count = (code: string, blocks: readonly BlockPlace[]): string =>
  blocks
    .map((block) => {
      const state = look(code, block, 'f_state');
      return `IF(OR(${state}="ok",${state}="none",${state}="done",${state}="not"),1,0)`;
    })
    .join('+');

/** A sum is there as soon as one unit's figure is. */
function sumState(code: string, blocks: readonly BlockPlace[]): string {
  const any = (state: string): string =>
    `OR(${blocks.map((block) => `${look(code, block, 'f_state')}="${state}"`).join(',')})`;
  return `IF(${any('ok')},"ok",IF(${any('none')},"none",IF(${any('check')},"check","blank")))`;
}

const sentBy = (blocks: readonly BlockPlace[]): string =>
  `IF(OR(${blocks.map((block) => `${quoteSheet(block.sheet)}!${block.sent}="Đã gửi"`).join(',')}),"Đã gửi","Chưa gửi")`;
