import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../../local/commands/command.ts';
import { mannerOf, readArguments, splitCommand } from '../../../local/commands/read-arguments.ts';
import { dti, refusal, TODAY } from './dti.ts';

describe('what is wrong with the arguments', () => {
  test.each([
    ['an unknown option', ['check', 'a.xlsx', '--fix'], 'unknown-option', 'Lệnh check không có tùy chọn --fix.'],
    ['an option of another command', ['check', 'a.xlsx', '--plan', 'x'], 'unknown-option', '--plan'],
    ['a short option nobody knows', ['check', 'a.xlsx', '-z'], 'unknown-option', '-z'],
    ['no value at the end', ['plans', '--id'], 'missing-value', 'Tùy chọn --id còn thiếu giá trị đi kèm.'],
    ['the next option in place of a value', ['new', '--plan', '-o', 'a.xlsx'], 'missing-value', '--plan'],
    ['an empty value', ['plans', '--id='], 'missing-value', '--id'],
    ['a value of spaces', ['plans', '--id', '  '], 'missing-value', '--id'],
    [
      'a value where none belongs',
      ['new', '--with-sample=yes'],
      'unexpected-value',
      'Tùy chọn --with-sample không có giá trị',
    ],
    ['a day first', ['plans', '--as-of', '16/11/2026'], 'bad-date', 'Ngày "16/11/2026" ở --as-of chưa đúng.'],
    ['a day that does not exist', ['plans', '--as-of', '2026-02-30'], 'bad-date', '2026-02-30'],
    [
      'a bad date of an option of its own',
      ['judge', '--target', '9', '--value', '1', '--from', 'x'],
      'bad-date',
      '--from',
    ],
    [
      'an unknown way of moving',
      ['judge', '--target', '9', '--value', '1', '--move', 'up'],
      'bad-choice',
      'ramp, hold',
    ],
    ['no file', ['check'], 'missing-file', 'Xin cho biết tệp nào'],
    ['an empty file name', ['status', ''], 'missing-file', 'dti status'],
    ['no target', ['target'], 'missing-target', 'dti target "≥85%"'],
    ['two files', ['check', 'a.xlsx', 'b.xlsx'], 'too-many-arguments', 'Thừa "b.xlsx".'],
    ['a file where none belongs', ['plans', 'a.xlsx'], 'too-many-arguments', 'a.xlsx'],
    ['a required option left out', ['new', '-o', 'a.xlsx'], 'missing-option', 'Lệnh new cần có --plan.'],
  ])('%s', async (_, args, code, part) => {
    expect(await refusal(...args)).toMatchObject({ code, vi: expect.stringContaining(part) });
  });
});

test('a language nobody speaks here is answered in Vietnamese', async () => {
  expect(await dti('plans', '--lang', 'fr')).toEqual({
    exit: 2,
    out: '',
    err: 'Giá trị "fr" ở --lang chưa đúng. Chọn một trong: vi, en.\n',
  });
});

const command: Command = {
  name: 'judge',
  takes: 'file',
  options: { value: { type: 'string' }, out: { type: 'string', short: 'o' }, loud: { type: 'boolean' } },
  run: () => ({ ok: false, code: 'unused', problem: { vi: '', en: '' } }),
};

function read(...args: string[]) {
  const input = readArguments(args, command, TODAY);
  if ('ok' in input) throw new Error(input.code);
  return input;
}

describe('readArguments', () => {
  test('takes a value that begins with a minus sign', () => {
    expect(read('a.xlsx', '--value', '-5').text('value')).toBe('-5');
    expect(read('a.xlsx', '--value=-5').text('value')).toBe('-5');
  });
  test('takes a file name that begins with a minus sign after --', () => {
    expect(read('--', '-a.xlsx').subject).toBe('-a.xlsx');
  });
  test('takes the last one of an option given twice', () => {
    expect(read('a.xlsx', '--value', '1', '--value', '2').text('value')).toBe('2');
  });
  test('composes Vietnamese letters in values', () => {
    expect(read('a.xlsx', '--value', 'có'.normalize('NFD')).text('value')).toBe('có');
  });
  test('leaves a file name as it was typed, because a file system may tell the two apart', () => {
    const name = 'lộc.xlsx'.normalize('NFD');
    expect(read(name).subject).toBe(name);
  });
  test('knows short names, what was given, and the day', () => {
    const input = read('-o', 'b.xlsx', 'a.xlsx', '--loud', '--as-of', '2026-11-16');
    expect([input.text('out'), input.subject, input.has('loud'), input.has('value'), input.asOf, input.today]).toEqual([
      'b.xlsx',
      'a.xlsx',
      true,
      false,
      '2026-11-16',
      TODAY,
    ]);
    expect(read('a.xlsx').asOf).toBeNull();
    expect(read('a.xlsx').text('value')).toBeUndefined();
  });
});

describe('splitCommand', () => {
  test.each([
    [['check', 'a.xlsx'], 'check', ['a.xlsx']],
    [['--lang', 'en', 'check', 'check'], 'check', ['--lang', 'en', 'check']],
    [['--json'], undefined, ['--json']],
    [[], undefined, []],
  ])('%j', (args, name, rest) => {
    expect(splitCommand(args)).toEqual({ name, rest });
  });
});

describe('mannerOf', () => {
  test.each([
    [[], { locale: 'vi', json: false, help: false, localeGiven: false }],
    [['--lang', 'en', '--json'], { locale: 'en', json: true, help: false, localeGiven: true }],
    [['--lang=vi', '-h'], { locale: 'vi', json: false, help: true, localeGiven: true }],
    [['--lang', 'fr', '--nonsense'], { locale: 'vi', json: false, help: false, localeGiven: false }],
  ])('%j', (args, manner) => {
    expect(mannerOf(args, command)).toEqual(manner);
  });
});
