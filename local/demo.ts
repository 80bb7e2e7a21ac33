import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AsOf,
  builtInPlan,
  checkEntries,
  cliProblems,
  demoText,
  type Finding,
  fileProblemSentence,
  findingSentence,
  refresh,
  report,
  type Sentence,
  type StatusReport,
  type Workbook,
} from '../shared/index.ts';
import { reportDocx } from '../shared/report-docx/index.ts';
import { countFindings } from './commands/findings-text.ts';
import { makeTracker } from './commands/make-tracker.ts';
import { statusHead, statusSections } from './commands/status-text.ts';
import { wrapped } from './commands/text-table.ts';
import { writeDemoFile } from './demo-file.ts';
import { START_OPTIONS } from './preview/how-to-start.ts';
import { samples } from './sample/sample.ts';
import { newXlsxWorkbook } from './xlsx/index.ts';

/** Where the demo writes and prints; given by tests. */
export interface Stage {
  readonly folder: string;
  readonly print: (line: string) => void;
}

const repository = fileURLToPath(new URL('..', import.meta.url));
const usual: Stage = { folder: join(repository, 'out'), print: (line) => process.stdout.write(`${line}\n`) };
const LINE = '─'.repeat(96);

/**
 * `npm start`: makes both communes' files with sample entries, checks and refreshes them, and says what a clerk would
 * want to know. The options of the preview that comes afterwards are accepted.
 */
export async function runDemo(args: readonly string[], { folder, print }: Stage = usual): Promise<0 | 2> {
  const unknown = args.find((arg) => !START_OPTIONS.some((option) => option === arg));
  if (unknown !== undefined) return cannot(cliProblems.unknownOption(unknown, 'start'), print);
  print(demoText.making.vi);
  for (const { plan } of samples) {
    const problem = await runCommune(plan, folder, print);
    if (problem !== null) return cannot(problem, print);
  }
  print(nextSteps(folder));
  return 0;
}

function cannot(problem: Sentence, print: Stage['print']): 2 {
  print(problem.vi);
  return 2;
}

/** The whole job on one commune's plan; the sentence of what is in the way, or null. */
async function runCommune(id: string, folder: string, print: Stage['print']): Promise<Sentence | null> {
  const path = join(folder, `${id}-mau.xlsx`);
  const sample = samples.find(({ plan }) => plan === id);
  const plan = builtInPlan(id);
  if (sample === undefined || plan === null) throw new RangeError(`no sample for ${id}`);
  const when = { asOf: sample.asOf, today: sample.asOf };
  const xlsx = newXlsxWorkbook();
  makeTracker(xlsx, plan, sample.asOf, sample);
  const checked = checkEntries(xlsx.snapshot(), when);
  if (!checked.ok) return checked.problem;
  const refreshed = refresh(xlsx.snapshot(), when);
  if (!refreshed.ok) return refreshed.problem;
  xlsx.apply(refreshed.value.changes);

  const written = writeDemoFile(path, xlsx.save());
  if (!written.ok) return fileProblemSentence(written.problem, shown(path));
  if (written.kept !== null) print(demoText.keptChanged(shown(path), shown(written.kept)).vi);
  print(summary(path, refreshed.value.report, checked.value.findings));
  return writeReport(xlsx.snapshot(), join(folder, `bao-cao-${id}-mau.docx`), when, print);
}

/** The official report of the first open period. */
async function writeReport(
  workbook: Workbook,
  path: string,
  when: AsOf,
  print: Stage['print'],
): Promise<Sentence | null> {
  const made = report(workbook, { ...when, period: null, kind: null, locale: 'vi', number: null, accepted: false });
  if (!made.ok) return made.problem;
  const { model } = made.value;
  const written = writeDemoFile(path, await reportDocx(model));
  if (!written.ok) return fileProblemSentence(written.problem, shown(path));
  if (written.kept !== null) print(demoText.keptChanged(shown(path), shown(written.kept)).vi);
  print(`\n${wrapped(demoText.report(shown(path), model.title.about[1] ?? model.period).vi, 94, '', '  ')}`);
  return null;
}

/** How many of each status, what lags and whose it is, and what was mistyped where. */
function summary(path: string, report: StatusReport, findings: readonly Finding[]): string {
  const { errors, warnings } = countFindings(findings);
  return [
    `\n${LINE}`,
    statusHead(report, 'vi'),
    demoText.made(shown(path), errors, warnings).vi,
    '',
    statusSections(report, ['lagging', 'overdue'], 'vi').join('\n\n'),
    '',
    demoText.mistyped(errors).vi,
    ...errorsByTab(findings).map((text) => wrapped(text.vi, 94, '  ', '    ')),
    demoText.more(shown(path)).vi,
  ].join('\n');
}

function errorsByTab(findings: readonly Finding[]): readonly Sentence[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const here = errors.filter((finding) => finding.sheet === sheet);
    const [first] = here;
    return first === undefined ? [] : [demoText.inTab(sheet, here.length, findingSentence({ ...first, sheet: '' }))];
  });
}

function nextSteps(folder: string): string {
  const [first = '', second = ''] = samples.map(({ plan }) => shown(join(folder, `${plan}-mau.xlsx`)));
  const commands: readonly (readonly [string, Sentence])[] = [
    [`npx dti status ${first}`, demoText.status],
    [`npx dti refresh ${second}`, demoText.refresh],
    ['npx dti new --plan blank -o theo-doi.xlsx', demoText.blank],
    ['npx dti --help', demoText.help],
  ];
  const width = Math.max(...commands.map(([command]) => command.length)) + 3;
  return [
    `\n${LINE}`,
    demoText.next.vi,
    `  ${demoText.open(first).vi}`,
    ...commands.map(([command, what]) => `  ${command.padEnd(width)}${what.vi}`),
    demoText.overwrites.vi,
  ].join('\n');
}

/** A path as it can be typed where the reader stands. */
const shown = (path: string): string => relative(process.cwd(), path);
