import { parseArgs } from 'node:util';
import { cliProblems, type Locale, type PlainDate, parseIsoDate } from '../../shared/index.ts';
import { type Command, type Failed, failed, type Input, type OptionSpec } from './command.ts';

const common: Readonly<Record<string, OptionSpec>> = {
  'as-of': { type: 'string', date: true },
  json: { type: 'boolean' },
  lang: { type: 'string', choices: ['vi', 'en'] },
  help: { type: 'boolean', short: 'h' },
};

/** What can be told before the arguments are known to be right: how to answer, and to what. */
export interface Manner {
  readonly locale: Locale;
  readonly json: boolean;
  readonly help: boolean;
  /** The `--lang` was given (help is printed in both languages where it was not). */
  readonly localeGiven: boolean;
}

type Token = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>;

function tokensOf(args: readonly string[], options: Readonly<Record<string, OptionSpec>>) {
  // Not strict: what is wrong is said in our own sentences, in the reader's language.
  return parseArgs({ args: [...args], options: kinds(options), strict: false, allowPositionals: true, tokens: true })
    .tokens;
}

function kinds(options: Readonly<Record<string, OptionSpec>>) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
  );
}

/**
 * The command's name and everything else.
 *
 * splitCommand(['--lang', 'en', 'check', 'a.xlsx']) //=> { name: 'check', rest: ['--lang', 'en', 'a.xlsx'] }
 */
export function splitCommand(args: readonly string[]): { name: string | undefined; rest: readonly string[] } {
  const name = tokensOf(args, common).find((token) => token.kind === 'positional');
  return { name: name?.value, rest: args.filter((_, index) => index !== name?.index) };
}

/**
 * How to answer, however wrong the rest may be.
 *
 * mannerOf(['--lang', 'en'], undefined) //=> { locale: 'en', json: false, help: false, localeGiven: true }
 */
export function mannerOf(args: readonly string[], command: Command | undefined): Manner {
  const options = tokensOf(args, { ...command?.options, ...common }).flatMap((token) =>
    token.kind === 'option' ? [token] : [],
  );
  const lang = options.filter(({ name }) => name === 'lang').pop()?.value;
  const given = (name: string) => options.some((option) => option.name === name);
  const localeGiven = lang === 'vi' || lang === 'en';
  return { locale: lang === 'en' ? 'en' : 'vi', json: given('json'), help: given('help'), localeGiven };
}

/** The arguments of a command, or the first thing that is wrong with them. */
export function readArguments(args: readonly string[], command: Command, today: PlainDate): Input | Failed {
  const specs = { ...command.options, ...common };
  const tokens = tokensOf(args, specs);
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const wrong = wrongOption(options, specs, command) ?? wrongSubject(positionals, command) ?? missing(options, command);
  if (wrong !== null) return wrong;
  const text = (name: string) =>
    options
      .filter((option) => option.name === name)
      .pop()
      ?.value?.normalize('NFC');
  return {
    subject: positionals[0] ?? '',
    text,
    has: (name) => options.some((option) => option.name === name),
    asOf: text('as-of') ?? null,
    today,
  };
}

function wrongOption(
  options: readonly Token[],
  specs: Readonly<Record<string, OptionSpec>>,
  command: Command,
): Failed | null {
  for (const option of options) {
    const spec = specs[option.name];
    if (spec === undefined) {
      return failed('unknown-option', cliProblems.unknownOption(option.rawName, command.name));
    }
    const wrong = wrongValue(option, spec);
    if (wrong !== null) return wrong;
  }
  return null;
}

function wrongValue(option: Token, spec: OptionSpec): Failed | null {
  const { rawName, value } = option;
  if (spec.type === 'boolean') {
    return value === undefined ? null : failed('unexpected-value', cliProblems.takesNoValue(rawName));
  }
  // "-5" is a value, "--json" after "--plan" is the next option.
  const isNextOption = option.inlineValue === false && /^-(-|[a-z])/.test(value ?? '');
  if (value === undefined || value.trim() === '' || isNextOption) {
    return failed('missing-value', cliProblems.missingValue(rawName));
  }
  if (spec.date === true && parseIsoDate(value) === null) {
    return failed('bad-date', cliProblems.badDate(rawName, value));
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    return failed('bad-choice', cliProblems.badChoice(rawName, value, spec.choices));
  }
  return null;
}

function wrongSubject(positionals: readonly string[], command: Command): Failed | null {
  const extra = positionals[command.takes === null ? 0 : 1];
  if (extra !== undefined) return failed('too-many-arguments', cliProblems.tooMany(extra));
  if (command.takes === null || (positionals[0] ?? '').trim() !== '') return null;
  return command.takes === 'file'
    ? failed('missing-file', cliProblems.missingFile(command.name))
    : failed('missing-target', cliProblems.missingTarget);
}

function missing(options: readonly Token[], command: Command): Failed | null {
  for (const [name, { required }] of Object.entries(command.options)) {
    if (required === true && !options.some((option) => option.name === name)) {
      return failed('missing-option', cliProblems.missingOption(`--${name}`, command.name));
    }
  }
  return null;
}
