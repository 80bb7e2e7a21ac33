import { describe, expect, test } from '@jest/globals';
import type { LiveRefs } from '../../../../shared/workbook/live/formula-parts.ts';
import {
  bottomFormula,
  digitsFormula,
  metFormula,
  ratioFormula,
  statusFormula,
  topFormula,
} from '../../../../shared/workbook/live/formulas.ts';
import { labels } from '../../../../shared/workbook/live/labels.ts';

const refs = (incomplete: string | null): LiveRefs => ({
  numerator: 'G7',
  denominator: 'H7',
  published: 'I7',
  answer: 'J7',
  state: 'S7',
  top: 'T7',
  bottom: 'U7',
  digits: 'V7',
  met: 'L7',
  sent: '$B$5',
  incomplete,
  level: (key) => `{${key}}`,
});

describe('the formulas of a row', () => {
  test('the judged figure is the period’s own and what was counted before it, or the published figure', () => {
    expect(digitsFormula(refs(null))).toBe('IF(AND({l_counts}=1,S7="ok"),6,9)');
    expect(topFormula(refs(null))).toBe(
      'IF(OR(S7="ok",S7="only"),IF(V7=6,G7*{l_per}+{l_addTop},IF(AND({l_percent}=1,I7>1),I7/100,I7)),"")',
    );
    expect(bottomFormula(refs(null))).toBe('IF(OR(S7="ok",S7="only"),IF(V7=6,H7+{l_addBottom},1),"")');
    expect(ratioFormula(refs(null))).toBe('IFERROR(IF(OR(S7="ok",S7="only"),IF(V7=6,G7*{l_per}/H7,T7),""),"")');
  });
  test('the target is compared multiplied out and rounded, never divided', () => {
    expect(metFormula(refs(null))).toContain('IF({l_op}=">=",IF(ROUND(T7-{l_target}*U7,V7)>=0,"Có","Không")');
    expect(metFormula(refs(null))).not.toContain('/');
  });
  test('a sum of some of the units is never met, and on pace at best', () => {
    expect(metFormula(refs('W7<X7'))).toContain('IF(W7<X7,"",');
    const status = statusFormula(refs('W7<X7'));
    expect(status).toContain(`IF(AND(W7<X7,S7="done"),"${labels.onTrack}"`);
    expect(status.indexOf('W7<X7')).toBeLessThan(status.indexOf(`"${labels.met}"`));
    expect(statusFormula(refs(null))).not.toContain('W7');
  });
  test('what stands before every verdict is asked first: the target, the sending, what was typed', () => {
    const status = statusFormula(refs(null));
    const order = [
      '{l_always}<>""',
      '{l_unsent}<>""',
      'S7="none"',
      'S7="check"',
      'S7="blank"',
      'L7="Có"',
      'S7="not"',
      '{l_onTrack}',
      '{l_atRisk}',
    ];
    const places = order.map((part) => status.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
