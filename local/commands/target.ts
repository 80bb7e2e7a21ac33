import {
  cliWords,
  comparisonName,
  type Locale,
  numberText,
  readTarget,
  type Sentence,
  type Target,
  targetKindName,
  targetNumber,
} from '../../shared/index.ts';
import type { Command } from './command.ts';

/** `dti target "TEXT"`: how a printed target is read. */
export const target: Command = {
  name: 'target',
  takes: 'text',
  options: {},
  run(input) {
    const printed = input.subject.normalize('NFC').trim();
    const read = readTarget(printed);
    return { ok: true, exit: 0, json: read, print: (locale) => printTarget(printed, read, locale) };
  },
};

function printTarget(printed: string, read: Target, locale: Locale): string {
  const { kind, comparison } = read;
  const lines: readonly (readonly [Sentence, string | null])[] = [
    [cliWords.kind, kind && targetKindName[kind][locale]],
    [cliWords.comparison, kind === 'milestone' ? null : comparison && comparisonName[comparison][locale]],
    [cliWords.number, targetNumber(read)?.[locale] ?? null],
    [cliWords.ofTotal, read.of === null ? null : numberText(read.of)[locale]],
    [cliWords.per, read.per === null ? null : numberText(read.per)[locale]],
    [cliWords.measureUnit, kind === 'percent' ? null : read.unit],
    [cliWords.qualifier, read.qualifier],
  ];
  const shown = lines.flatMap(([label, text]) => (text === null ? [] : [`  ${label[locale]}: ${text}`]));
  const unsure = read.sure ? [] : [cliWords.notSure[locale]];
  return [cliWords.readAs(printed)[locale], ...unsure, ...shown].join('\n');
}
