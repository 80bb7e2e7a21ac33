import { cliHelp, cliProblems, type HelpTopic, type Locale, type PlainDate } from '../../shared/index.ts';
import { withFileLock } from '../files/index.ts';
import { type Answer, type Command, failed, type Input } from './command.ts';
import { commands } from './commands.ts';
import { fileProblem } from './open-tracker.ts';
import { type Manner, mannerOf, readArguments, splitCommand } from './read-arguments.ts';

/** Where `dti` runs: what it prints to, and the day it is. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly today: PlainDate;
}

export type ExitCode = 0 | 1 | 2;

/**
 * Runs one `dti` command: results on `out`, what cannot be done on `err` (with `--json` as an object on `out`).
 *
 * await runDti(['target', '>20%'], surroundings) //=> 0
 */
export async function runDti(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { name, rest } = splitCommand(args);
  const command = commands.find((known) => known.name === name);
  const manner = mannerOf(rest, command);
  if (manner.help && (command !== undefined || name === undefined)) {
    surroundings.out(`${help(command?.name ?? 'dti', manner)}\n`);
    return 0;
  }
  return show(await answerOf(command, name, rest, surroundings.today), manner, surroundings);
}

async function answerOf(
  command: Command | undefined,
  name: string | undefined,
  args: readonly string[],
  today: PlainDate,
): Promise<Answer> {
  if (name === undefined) return failed('no-command', cliProblems.noCommand);
  const names = commands.map((known) => known.name);
  if (command === undefined) return failed('unknown-command', cliProblems.unknownCommand(name, names));
  const input = readArguments(args, command, today);
  if ('ok' in input) return input;
  try {
    return await runAlone(command, input);
  } catch (error) {
    // A fault of the program: whoever runs it gets a sentence and an exit code all the same.
    return failed('unexpected', cliProblems.unexpected(error instanceof Error ? error.message : String(error)));
  }
}

/** Waits for another command that changes the same file, or says so. */
async function runAlone(command: Command, input: Input): Promise<Answer> {
  if (command.changesFile !== true) return command.run(input);
  const locked = await withFileLock(input.subject, () => command.run(input));
  return locked.ok ? locked.value : fileProblem('busy', input.subject);
}

function show(answer: Answer, { locale, json }: Manner, { out, err }: Surroundings): ExitCode {
  if (answer.ok) {
    out(`${json ? JSON.stringify(answer.json, null, 2) : answer.print(locale)}\n`);
    return answer.exit;
  }
  const { code, problem } = answer;
  if (json) out(`${JSON.stringify({ error: { code, message: problem.vi, messageEn: problem.en } }, null, 2)}\n`);
  else err(`${problem[locale]}\n`);
  return 2;
}

/** Vietnamese, then English, unless one of them was asked for. */
function help(topic: HelpTopic, manner: Manner): string {
  const locales: readonly Locale[] = manner.localeGiven ? [manner.locale] : ['vi', 'en'];
  return locales.map((locale) => cliHelp[topic][locale]).join(`\n\n${'─'.repeat(80)}\n\n`);
}
