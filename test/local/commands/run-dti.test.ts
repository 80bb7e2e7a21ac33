import { describe, expect, test } from '@jest/globals';
import { commands } from '../../../local/commands/commands.ts';
import { runDti } from '../../../local/commands/run-dti.ts';
import { cliHelp } from '../../../shared/index.ts';
import { dti, refusal, TODAY } from './dti.ts';

describe('help', () => {
  test('is printed in Vietnamese, then in English', async () => {
    const { exit, out, err } = await dti('--help');
    expect([exit, err]).toEqual([0, '']);
    expect(out.indexOf(cliHelp.dti.vi)).toBe(0);
    expect(out.indexOf(cliHelp.dti.en)).toBeGreaterThan(cliHelp.dti.vi.length);
  });
  test.each(['vi', 'en'] as const)('is printed in one language where it was asked for: %s', async (lang) => {
    expect(await dti('--help', '--lang', lang)).toEqual({ exit: 0, out: `${cliHelp.dti[lang]}\n`, err: '' });
  });
  test.each(commands.map(({ name }) => name))('dti %s --help tells of that command', async (name) => {
    const { exit, out } = await dti(name, '--help');
    expect(exit).toBe(0);
    expect(out).toContain(cliHelp[name].vi);
    expect(out).toContain(cliHelp[name].en);
    expect(await dti(name, '-h')).toEqual(await dti(name, '--help'));
  });
  test('names every command and every option that a command takes', () => {
    for (const { name, options } of commands) {
      for (const help of Object.values(cliHelp[name])) {
        for (const option of Object.keys(options)) expect(help).toContain(`--${option}`);
      }
      expect(cliHelp.dti.vi).toContain(`dti ${name}`);
      expect(cliHelp.dti.en).toContain(`dti ${name}`);
    }
  });
});

describe('what cannot be understood is said in a sentence, with exit code 2', () => {
  test('no command', async () => {
    const { code, vi } = await refusal();
    expect([code, vi]).toEqual(['no-command', expect.stringContaining('dti --help')]);
  });
  test('an unknown command, naming those there are', async () => {
    expect(await refusal('chek', 'a.xlsx')).toEqual({
      code: 'unknown-command',
      vi: 'Không có lệnh "chek". Các lệnh: plans, new, insert, check, refresh, status, remind, close, reopen, history, report, target, judge. Xem hướng dẫn: dti --help',
      en: 'There is no command "chek". The commands: plans, new, insert, check, refresh, status, remind, close, reopen, history, report, target, judge. For help: dti --help',
    });
  });
  test('an unknown command is not excused by --help', async () => {
    expect((await refusal('chek', '--help')).code).toBe('unknown-command');
  });
});

test('an option may stand before the command', async () => {
  expect(await dti('--lang', 'en', 'target', '>20%')).toEqual(await dti('target', '>20%', '--lang', 'en'));
});

test('a fault of the program is a sentence and exit code 2 too', async () => {
  let err = '';
  const out = () => {
    throw new Error('not printed twice');
  };
  const surroundings = {
    out,
    err: (text: string) => {
      err += text;
    },
    today: TODAY,
  };
  // A path that no file system knows: the cause is an error of Node, not of the file.
  expect(await runDti(['status', 'a\0.xlsx'], surroundings)).toBe(2);
  expect(err).toContain('lỗi ngoài dự kiến');
});
