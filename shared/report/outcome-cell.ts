import { outcomeLooks } from '../text/outcome-looks.ts';
import type { Locale } from '../text/sentence.ts';
import { cell } from './blocks.ts';
import type { ReportCell } from './model.ts';
import type { Outcome } from './outcomes.ts';

/** A status by text, symbol and colour.
 *  outcomeCell('met', 'vi').text //=> '● Đạt' */
export const outcomeCell = (outcome: Outcome, locale: Locale): ReportCell =>
  cell(`${outcomeLooks[outcome].symbol} ${outcomeLooks[outcome].name[locale]}`, outcome);
