import { cliWords, type Finding, findingSentence, type Locale, severityName } from '../../shared/index.ts';
import { wrapped } from './text-table.ts';

/** Errors are left out of every judgement; warnings are used, and ask. */
export function countFindings(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** The findings by tab, errors first, and their number. */
export function findingsText(findings: readonly Finding[], locale: Locale): string {
  if (findings.length === 0) return cliWords.noFindings[locale];
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  const bySheet = sheets.map((sheet) => {
    const here = findings.filter((finding) => finding.sheet === sheet);
    return [sheet, ...errorsFirst(here).map((finding) => findingLine(finding, locale))].join('\n');
  });
  const { errors, warnings } = countFindings(findings);
  return [...bySheet, cliWords.findingCount(errors, warnings)[locale]].join('\n\n');
}

const errorsFirst = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter(({ severity }) => severity === 'error'),
  ...findings.filter(({ severity }) => severity === 'warning'),
];

function findingLine(finding: Finding, locale: Locale): string {
  // the tab stands above, so the sentence need not name it again
  const sentence = findingSentence({ ...finding, sheet: '' })[locale];
  return wrapped(`- ${severityName[finding.severity][locale]}. ${sentence}`, 94, '  ', '    ');
}
