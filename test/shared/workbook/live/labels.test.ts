import { describe, expect, test } from '@jest/globals';
import { readAnswer } from '../../../../shared/entry/read-answer.ts';
import { statusLooks } from '../../../../shared/text/status.ts';
import { answerWords, labels } from '../../../../shared/workbook/live/labels.ts';

const words = Object.entries(answerWords).flatMap(([answer, all]) => all.map((word) => [word, answer] as const));

describe('the words that a formula understands', () => {
  test.each(words)('"%s" is what the core reads too: %s', (word, answer) => {
    expect(readAnswer({ value: word, cell: 'J7' })).toBe(answer);
    expect(readAnswer({ value: word.toUpperCase(), cell: 'J7' })).toBe(answer);
  });
  test('have no quote that would end a formula’s text', () => {
    for (const [word] of words) expect(word).not.toContain('"');
  });
});

test('what is shown besides the statuses cannot be taken for one', () => {
  const names = Object.values(statusLooks).map(({ symbol, name }) => `${symbol} ${name.vi}`);
  expect(names).not.toContain(labels.noneArising);
  expect(names).not.toContain(labels.unreadable);
});
