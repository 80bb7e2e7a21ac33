import { isBlankCell, isErrorCell, typedValue } from '../entry-text.ts';
import { asksAnswer, measureAsks } from '../measure-asks.ts';
import { readAnswer } from '../read-answer.ts';
import { remark } from '../remark.ts';
import type { FigureRule } from '../row.ts';

const PARTS = ['numerator', 'denominator', 'published'] as const;

/** Figures in cells that this indicator does not use: it asks for an answer, or only for what others published. */
export const figureNotAsked: FigureRule = (row) => {
  const asks = measureAsks(row.indicator, row.year);
  const instead = asksAnswer(row.indicator, row.year) ? 'answer' : 'published';
  return PARTS.flatMap((part) => {
    const cell = row.raw[part];
    if (asks[part] !== null || cell === null || isBlankCell(cell) || isErrorCell(cell)) return [];
    // what others publish may itself say done or not
    if (part === 'published' && readAnswer(cell) === row.answer) return [];
    return [remark('figure-not-asked', cell.cell, { part, typed: typedValue(cell.value), instead })];
  });
};
