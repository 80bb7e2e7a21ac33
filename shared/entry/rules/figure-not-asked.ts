import { isBlankCell, isErrorCell, typedValue } from '../entry-text.ts';
import { asksAnswer, measureAsks } from '../measure-asks.ts';
import { readAnswer } from '../read-answer.ts';
import { remark } from '../remark.ts';
import type { FigureRow, FigureRule } from '../row.ts';

const PARTS = ['numerator', 'denominator', 'published'] as const;

/** Figures in cells that this indicator does not use: it asks for an answer, or only for what others published. */
export const figureNotAsked: FigureRule = (row) => {
  const asks = measureAsks(row.indicator, row.year);
  const instead = asksAnswer(row.indicator, row.year) ? 'answer' : 'published';
  return PARTS.flatMap((part) => {
    const cell = row.raw[part];
    if (asks[part] !== null || cell === null || isBlankCell(cell) || isErrorCell(cell)) return [];
    if (part === 'published' && servesAsAnswer(row)) return [];
    return [remark('figure-not-asked', cell.cell, { part, typed: typedValue(cell.value), instead })];
  });
};

/** What others publish may itself say done or not. */
function servesAsAnswer({ raw, answer, answerCell }: FigureRow): boolean {
  return raw.published?.cell === answerCell || readAnswer(raw.published) === answer;
}
