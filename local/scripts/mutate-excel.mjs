// Plants mistakes in the Excel adapter, one at a time, in a copy of the project, and asks whether its tests notice.
// With --list it only names those whose code is no longer there just as it is.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jestCommand, root } from './tools.mjs';

const COPIED = ['shared', 'local', 'office-addin', 'test', 'package.json', 'manifest.xml'];
const FAST = ['test/excel/adapter.test.ts', 'test/hosts/excel.test.ts'];
const WHOLE = ['test/excel/plans.test.ts', '-t', 'floor.*la-nga'];
const REPORT = ['test/excel/report.test.ts'];
const LIVE = ['test/excel/judge-edits.test.ts'];

// What is wrong, where, what is there and what is put there instead, and the tests that look at it where not the fast ones.
const mistakes = [
  ['read before load', 'read-workbook', "  names.load('items/name,items/formula');\n", ''],
  ['a property not loaded', 'raw-workbook', ',numberFormat,', ','],
  ['a missing await', 'before-writing', '  await context.sync();\n', '  void context.sync();\n'],
  ['a sync for each thing written', 'batches', 'queued > 0 && queued + bytes > MOST_BYTES', 'queued > 0'],
  ['a range one row too high', 'area-address', 'row + rows - 1', 'row + rows'],
  ['a range one column too wide', 'area-address', 'column + columns - 1)', 'column + columns)'],
  ['a colour without #', 'write-formats', 'target.fill.color = `#', 'target.fill.color = `', WHOLE],
  ['a colour misspelt', 'write-validations', 'custom.format.font.color = `#', 'custom.format.font.color = `#0', WHOLE],
  ['an API above the floor', 'read-workbook', 'excel.hasApi(API.mergedAreas)', 'true'],
  [
    'a message matched instead of a code',
    'read-workbook',
    "codeOf(error) !== 'Resp",
    "String(error.message) !== 'Resp",
  ],
  ['a null object written to', 'before-writing', 'if (!plan.isNew && !isThere)', 'if (plan.isNew && !isThere)'],
  ['a request over 5 MB', 'batches', '4_000_000', '40_000_000'],
  ['a range over 5 MB', 'write-cells', 'MOST_BYTES_OF_ONE = 1_000_000', 'MOST_BYTES_OF_ONE = 100_000_000'],
  ['"=" not escaped', 'cell-input', 'isTextCell || isPlainText(text)', 'true'],
  ['an apostrophe lost', 'cell-input', 'if (text.startsWith("\'"))', "if (text === '')"],
  ['TRUE not escaped', 'cell-input', ' || /^(?:true|false)$/i.test(text)', ''],
  [
    'a kept cell blanked',
    'plan-writes',
    'if (!isKept) putCell(plan.cells, change.row + down, change.column + right, write)',
    'putCell(plan.cells, change.row + down, change.column + right, isKept ? null : write)',
  ],
  ['a blank left out', 'cell-input', "write === '') return ''", "write === '') return null"],
  ['a formula made text', 'cell-input', 'return `=', 'return `'],
  ['a number in a text cell', 'cell-input', "return typeof write !== 'object' || !('keep' in write)", 'return false'],
  ['a date without a format', 'write-cells', 'if (!isDateFormat(format))', 'if (false)'],
  ['a text that looks like a formula read as one', 'plain-workbook', ' && formula !== value', ''],
  ['an error read as a text', 'plain-workbook', "if (type === 'Error') return { error: String(value) };", ''],
  ['a date read as a number', 'plain-workbook', '|| !isDateFormat(numberFormat)', '|| isDateFormat(numberFormat)'],
  ['a blank read as an empty text', 'plain-workbook', "isFormula ? '' : null", "''"],
  ['events on while writing', 'batches', '    context.runtime.enableEvents = false;\n', ''],
  ['events off for ever', 'batches', '      context.runtime.enableEvents = true;\n', ''],
  ['events off after a failure', 'after-failure', '    context.runtime.enableEvents = true;\n', ''],
  ['calculation while writing', 'batches', '    context.application.suspendApiCalculationUntilNextSync();\n', ''],
  ['a sheet left open', 'write-workbook', 'own.isProtected || protection !== null', 'own.isProtected'],
  ['a sheet left open after a failure', 'after-failure', 'if (wasProtected)', 'if (!wasProtected)'],
  ['protection with other rights', 'write-workbook', 'protect(protection ?? PROTECTION)', 'protect(PROTECTION)'],
  ['what another person typed overwritten', 'write-cells', 'if (!now.isChanged(row, column))', ''],
  ['moved rows not noticed', 'before-writing', 'if (moved !== undefined)', 'if (false)'],
  ['a sheet looked for by its title', 'before-writing', '?.id ?? plan.title', '?.title ?? plan.title'],
  ['a name defined twice', 'write-workbook', 'if (before.namesToReplace.has(name))', 'if (false)'],
  ['a failure without its cause', 'excel-failure', 'messageOf(cause), done, { cause }', 'messageOf(cause), done'],
  ['a failure without what was done', 'after-failure', 'cellsWritten: sum(asked.map(written))', 'cellsWritten: 0'],
  ['colour rules in reverse', 'write-validations', '[...rules].reverse()', 'rules', WHOLE],
  ['hidden columns shown', 'write-layout', '.columnHidden = isHidden', '.columnHidden = false', WHOLE],
  [
    'rows frozen as columns',
    'write-layout',
    'else if (rows > 0) freezePanes.freezeRows(rows)',
    'else if (rows > 0) freezePanes.freezeColumns(rows)',
    WHOLE,
  ],
  ['inner lines where there are none', 'write-formats', 'area.columns > 1', 'area.columns > 0', WHOLE],
  ['a rule that never stops', 'write-validations', '{ ...stop, showAlert: true', '{ ...stop, showAlert: false', WHOLE],
  [
    'a report left behind the other sheets',
    '../commands',
    "  if (made.ok) await host.select(made.value[0] ?? '', 'A1');\n",
    '',
    REPORT,
  ],
  ['an edit that the panel is never told of', '../listen-to-edits', "if (after !== 'told')", 'if (false)', LIVE],
  ['an add-in that listens to itself', '../listen-to-edits', "told.triggerSource === 'ThisLocalAddin'", 'false', LIVE],
  ['what others edit judged here too', '../listen-to-edits', "told.source !== 'Local'", 'false', LIVE],
  ['the last rows of an edit left out', '../listen-to-edits', 'Math.max(...rows)', 'Math.min(...rows)', LIVE],
  ['an edit lost while another is judged', '../judge-edits', 'waiting.push(edit)', 'waiting = [edit]', LIVE],
  ['an error of ours hidden', '../judge-edits', 'if (!(cause instanceof ExcelFailure)) throw cause;', '', LIVE],
];

function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'excel-mistakes-'));
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function passes(folder, tests) {
  const command = [...jestCommand, '--ci', '--bail', '--silent', ...tests];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' }).status === 0;
}

const fileOf = (folder, [, name]) => join(folder, 'office-addin/workbook', `${name}.ts`);
const canBePlanted = (folder, mistake) => readFileSync(fileOf(folder, mistake), 'utf8').includes(mistake[2]);

/** 'caught', 'missed', or 'stale' where the text to be changed is no longer there just as it is. */
function tryMistake(folder, mistake) {
  if (!canBePlanted(folder, mistake)) return 'stale';
  const [, , from, to, tests = FAST] = mistake;
  const file = fileOf(folder, mistake);
  const before = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    before.replace(from, () => to),
  );
  const result = passes(folder, tests) ? 'missed' : 'caught';
  writeFileSync(file, before);
  return result;
}

function run(chosen) {
  const folder = copyProject();
  try {
    if (![FAST, WHOLE, REPORT, LIVE].every((tests) => passes(folder, tests)))
      throw new Error('The tests fail without any mistake.');
    const results = chosen.map((mistake) => {
      const result = tryMistake(folder, mistake);
      console.log(`${result}  ${mistake[0]}`);
      return result;
    });
    const caught = results.filter((result) => result === 'caught').length;
    console.log(`${caught} of ${results.length} planted mistakes are caught.`);
    return caught === results.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names the mistakes that cannot be planted any more. */
function list() {
  const stale = mistakes.filter((mistake) => !canBePlanted(root, mistake));
  for (const [what] of stale) console.log(what);
  return stale.length === 0;
}

const [asked = ''] = process.argv.slice(2);
const isRight = asked === '--list' ? list() : run(mistakes.filter(([what]) => what.includes(asked)));
process.exitCode = isRight ? 0 : 1;
