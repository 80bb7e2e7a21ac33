import { describe, expect, test } from '@jest/globals';
import { type AnswerReading, readAnswer } from '../../../shared/entry/read-answer.ts';
import { answerChoice } from '../../../shared/text/choices.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';

const read = (value: Value) => readAnswer({ value, cell: 'I12' });

const words: Readonly<Record<Exclude<AnswerReading, 'blank'>, readonly Value[]>> = {
  done: [
    'đạt',
    'Đã đạt',
    'x',
    'X',
    'v',
    '✓',
    '✔',
    '☑',
    'có',
    'Có',
    'đã có',
    'rồi',
    'đạt!!',
    'có ..',
    'xong',
    'đã xong',
    'hoàn thành',
    'ĐÃ HOÀN THÀNH',
    'đã thực hiện',
    'hòan thành',
    'da hoan thanh',
    'yes',
    'done',
    true,
  ],
  'not-done': [
    'chưa',
    'không',
    'Không.',
    'chưa có',
    'không có',
    'chưa xong',
    'chưa đạt',
    'không đạt',
    'chưa hoàn thành',
    'không hoàn thành',
    'chưa thực hiện',
    'no',
    'not done',
  ],
  'none-arising': [
    'Không phát sinh',
    'không  phát sinh',
    'KPS',
    'kps',
    'k ps',
    'ko ps',
    'không ps',
    'ko phát sinh',
    'k phát sinh',
    'không có phát sinh',
    'chưa phát sinh',
    'Khong phat sinh',
    'Không phát sinh;',
  ],
  waiting: [
    'Chờ cấp trên',
    'chờ cấp trên ',
    'đang chờ cấp trên',
    'chờ ý kiến cấp trên',
    'chờ hướng dẫn của cấp trên',
    'chờ cấp trên hướng dẫn',
  ],
  unclear: ['đang làm', '50%', '100%', 'cơ bản xong', 'ước đạt', 0, 1, false, { date: '2026-06-14' }, '?', 'không rõ'],
};

describe.each(Object.entries(words))('%s', (answer, typed) => {
  test.each(typed)('%j', (value) => {
    expect(read(value)).toBe(answer);
  });
  test.each(typed.filter((value) => typeof value === 'string'))(
    '%s in decomposed letters with a trailing space',
    (value) => {
      expect(read(`${value.normalize('NFD')}\u00a0`)).toBe(answer);
    },
  );
});

test.each(answerChoice.words)('the word of the list, %s', (word) => {
  expect(read(word)).toBe(answerChoice.code(word));
});

test.each<[string, Value]>([
  ['an empty cell', null],
  ['spaces', '  '],
  ['an error', { error: '#N/A' }],
])('%s is no answer', (_name, value) => {
  expect(read(value)).toBe('blank');
});

test('a column that is gone is no answer', () => {
  expect(readAnswer(null)).toBe('blank');
});
