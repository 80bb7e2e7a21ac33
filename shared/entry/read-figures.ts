import { asksAnswer, measureAsks } from './measure-asks.ts';
import type { Part } from './number-cell.ts';
import { readAnswer } from './read-answer.ts';
import { NOT_TYPED, readNumber } from './read-number.ts';
import type { FigureRow, KnownRow } from './row.ts';

/** Reads the figure cells of a row the way its indicator asks for them. */
export function readFigures(row: KnownRow, year: number): FigureRow {
  const { indicator, raw } = row;
  const asks = measureAsks(indicator, year);
  const read = (part: Part) => {
    const asked = asks[part];
    return asked === null ? NOT_TYPED : readNumber(raw[part], part, asked, { indicator, year });
  };
  const figures = { numerator: read('numerator'), denominator: read('denominator'), published: read('published') };
  return { ...row, year, ...figures, ...answerIn(row, year) };
}

/** The answer; where none was given, what others published may say it. */
function answerIn({ raw, indicator }: KnownRow, year: number): Pick<FigureRow, 'answer' | 'answerCell'> {
  const answer = readAnswer(raw.answer);
  const answerCell = raw.answer ?? raw.code;
  if (answer !== 'blank' || raw.published === null || !asksAnswer(indicator, year)) return { answer, answerCell };
  const published = readAnswer(raw.published);
  return published === 'blank' ? { answer, answerCell } : { answer: published, answerCell: raw.published };
}
