// Plants mistakes that hosts like to make into a copy of the project, one at a time, and sees that a test finds each.
// `npm run mutation:gas`; the exit code is 1 where one is not found.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MENU = 'test/gas/menu.test.ts';
const LIVE = 'test/gas/live-edit.test.ts';
const HOST = 'test/hosts/sheets.test.ts';
const ADAPTER = 'test/gas/sheets-workbook.test.ts';
const SAME = 'test/gas/same-as-local.test.ts';
const BUDGET = 'test/gas/call-budget.test.ts';
const BUNDLE = 'test/gas/bundle.test.ts';
const SERVER = 'test/gas/server.test.ts';
const LOCK = 'test/gas/lock-tabs.test.ts';
const MAIL = 'test/gas/reminders.test.ts';
const SCOPE = 'test/gas/scopes.test.ts';
const IMPORTS = 'test/architecture/import-direction.test.ts';

/** What is wrong, where, what stands there, what is put there, and the test file that must fail. */
const mutants = [
  [
    'z.url in a schema',
    'gas/main.ts',
    "import { judgeEdited } from './live-edit.ts';",
    "import * as z from 'zod/mini';\nimport { judgeEdited } from './live-edit.ts';\nexport const address = z.url();",
    IMPORTS,
  ],
  ['a timer', 'gas/with-lock.ts', '  try {', '  setTimeout(() => undefined, 1);\n  try {', MENU],
  ['no lock', 'gas/with-lock.ts', '!lock.tryLock(WAIT_MS)', '!lock.tryLock(WAIT_MS) && false', MENU],
  ['a missing flush', 'gas/with-lock.ts', '    SpreadsheetApp.flush();\n', '', MENU],
  [
    'the lock let go before the flush',
    'gas/with-lock.ts',
    '    SpreadsheetApp.flush();\n    lock?.releaseLock();',
    '    lock?.releaseLock();\n    SpreadsheetApp.flush();',
    MENU,
  ],
  ['the lock kept', 'gas/with-lock.ts', '    lock?.releaseLock();\n', '', MENU],
  ['a lock taken for granted', 'gas/with-lock.ts', 'lock !== null && !lock.tryLock', '!lock!.tryLock', MENU],
  [
    'a sheet by its title',
    'gas/live-edit.ts',
    '!isOn(edited.grid, (name) => ENTRY.test(name))',
    "edited.sheet.indexOf('Nhập') !== 0",
    LIVE,
  ],
  [
    'today in UTC',
    'gas/services.ts',
    "formatDate(new Date(), file.getSpreadsheetTimeZone(), 'yyyy-MM-dd')",
    "formatDate(new Date(), 'UTC', 'yyyy-MM-dd')",
    MENU,
  ],
  [
    "a cell's day in UTC",
    'gas/sheets/day.ts',
    "utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm:ss')",
    "utilities.formatDate(date, 'UTC', 'yyyy-MM-dd HH:mm:ss')",
    HOST,
  ],
  [
    'a service called in onOpen',
    'gas/menu.ts',
    'const menu = (DTI_IS_ADDON',
    "SpreadsheetApp.getActiveSpreadsheet().toast('');\n  const menu = (DTI_IS_ADDON",
    MENU,
  ],
  ['a menu item without its function', 'gas/menu.ts', "'menuCheck')", "'menuChek')", MENU],
  [
    'a Date to the page',
    'gas/commands.ts',
    'value: { findings: saidFindings(findings), report },',
    'value: { findings: saidFindings(findings), report, at: new Date() } as Checked,',
    SERVER,
  ],
  [
    'cell by cell',
    'gas/sheets/write-blocks.ts',
    '  range.setValues(\n',
    '  for (const _ of cells) range.setValues(range.getValues());\n  range.setValues(\n',
    BUDGET,
  ],
  [
    '"=" not escaped',
    'gas/sheets/typed-text.ts',
    '!isTextCell && mayBeRead(text)',
    "!isTextCell && mayBeRead(text) && text.charAt(0) !== '='",
    HOST,
  ],
  [
    '"9/9" not escaped',
    'gas/sheets/typed-text.ts',
    '!isTextCell && mayBeRead(text)',
    '!isTextCell && mayBeRead(text) && !/^\\d/.test(text)',
    HOST,
  ],
  ['an apostrophe in a text cell', 'gas/sheets/typed-text.ts', '!isTextCell && mayBeRead', 'mayBeRead', SAME],
  ['a formula with commas', 'gas/sheets/formula-text.ts', "part.replace(/,/g, ';')", 'part', SAME],
  [
    'a formula read as it is shown',
    'gas/sheets/formula-text.ts',
    '  if (!decimalComma) return formula;\n',
    '  if (formula) return formula;\n',
    HOST,
  ],
  [
    '";" inside quotes changed too',
    'gas/sheets/formula-text.ts',
    'index % 2 === 1 ? part : change(part)',
    'change(part)',
    HOST,
  ],
  ['a blank read as zero', 'gas/sheets/read-book.ts', "undefined ? null : ''", "undefined ? 0 : ''", HOST],
  [
    'cells to be kept overwritten',
    'gas/sheets/write-blocks.ts',
    "return value !== '' || seen.formulas[address] !== undefined;",
    'return false;',
    HOST,
  ],
  [
    'a stale write',
    'gas/sheets-workbook.ts',
    'if (sheet && before && hasChanged(sheet, before))',
    'if (sheet && before && hasChanged(sheet, before) && false)',
    LIVE,
  ],
  [
    'over a formula',
    'shared/use-cases/edited-rows.ts',
    'return isFormula ? KEEP : write;',
    'return isFormula ? write : write;',
    LIVE,
  ],
  [
    'rows that nobody edited',
    'shared/use-cases/edited-rows.ts',
    'Math.min(change.row + change.cells.length - 1, edited.last)',
    'change.row + change.cells.length - 1',
    LIVE,
  ],
  [
    'hard protection',
    'gas/sheets/protect-sheet.ts',
    'sheet.protect().setWarningOnly(true).setUnprotectedRanges',
    'sheet.protect().setUnprotectedRanges',
    SAME,
  ],
  [
    'a lock that shuts nobody out',
    'gas/sheets/lock-areas.ts',
    'if (others.length > 0) protection.removeEditors(others);',
    '',
    LOCK,
  ],
  [
    'a lock that leaves the organisation in',
    'gas/sheets/lock-areas.ts',
    'if (isNew && protection.canDomainEdit()) protection.setDomainEdit(false);',
    '',
    LOCK,
  ],
  [
    'a lock put down again',
    'gas/sheets/lock-areas.ts',
    'own.find((one) => one.key === key)?.protection',
    'undefined',
    LOCK,
  ],
  [
    'half a lock left behind',
    'gas/sheets/lock-areas.ts',
    'for (const protection of added) protection.remove();',
    '',
    LOCK,
  ],
  [
    'a frozen edge through merged cells',
    'gas/sheets-workbook.ts',
    '.map(withoutMergesAcrossFreeze)',
    '.map((draft) => draft)',
    SAME,
  ],
  [
    'validations that stop nobody',
    'gas/sheets/validation.ts',
    "validation.stop === null || validation.rule.type === 'any'",
    'true',
    SAME,
  ],
  ['a menu at the top for an add-on', 'gas/menu.ts', 'DTI_IS_ADDON ? ui.createAddonMenu() : ui', 'ui', MENU],
  [
    'a plan in every run',
    'gas/menu.ts',
    'const locale = userLocale();\n  const ui = SpreadsheetApp.getUi();\n  const menu',
    'readPlans();\n  const locale = userLocale();\n  const ui = SpreadsheetApp.getUi();\n  const menu',
    MENU,
  ],
  ['half a template left behind', 'gas/sheets-workbook.ts', '      file.deleteSheet(sheet);\n', '', MENU],
  ['a name twice', 'gas/sheets/named-areas.ts', '    named?.remove();\n', '', ADAPTER],
  [
    'newer syntax than Apps Script takes',
    'local/scripts/build-gas.mjs',
    "target: 'es2019'",
    "target: 'es2022'",
    BUNDLE,
  ],
  ['Vietnamese escaped', 'local/scripts/build-gas.mjs', "    charset: 'utf8',\n", '', BUNDLE],
  [
    'mail in the ordinary build',
    'gas/commands.ts',
    'const ATTEMPTS = 3;',
    'const ATTEMPTS = MailApp.getRemainingDailyQuota();',
    SCOPE,
  ],
  ['mail beyond the quota', 'gas/full/mail-reminders.ts', 'letter.to.length > left', 'letter.to.length < 0', MAIL],
  ['a second letter on the same day', 'gas/full/reminders.ts', '!done.includes(unit)', 'unit !== null', MAIL],
  ['a trigger for every click', 'gas/full/daily-trigger.ts', '  if (isOn()) return;\n', '', MAIL],
  [
    'state that a copied file brings along',
    'gas/full/record.ts',
    'record === null || record.file !== file',
    'record === null',
    MAIL,
  ],
  ['a scope too many', 'gas/appsscript.json', 'spreadsheets.currentonly', 'spreadsheets', BUNDLE],
];

const words = process.argv.slice(2);
const wanted = mutants.filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/** A copy of the project in which a mistake does no harm. */
function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), 'dti-mutants-'));
  for (const name of ['shared', 'gas', 'local', 'test', 'office-addin', 'docs', 'package.json', '.clasp.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

function isFound(copy, test) {
  const jest = spawn(process.execPath, [...JEST, '--ci', '--bail', '-w', '1', test], { cwd: copy, stdio: 'ignore' });
  return new Promise((resolve, reject) => jest.on('error', reject).on('close', (status) => resolve(status !== 0)));
}

/** Without a mistake every test passes; one that does not would find everything. */
async function requireSound(copy, tests) {
  for (let test = tests.shift(); test !== undefined; test = tests.shift()) {
    if (await isFound(copy, test)) throw new Error(`${test} fails with no mistake planted`);
  }
}

/** Plants one mistake after the other as long as there are any; returns those that no test found. */
async function plant(waiting, tests) {
  const copy = copyOfProject();
  const missed = [];
  try {
    await requireSound(copy, tests);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, file, from, to, test] = next;
      const path = join(copy, file);
      const right = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        right.replace(from, () => to),
      );
      const found = await isFound(copy, test);
      writeFileSync(path, right);
      console.log(`${found ? 'found ' : 'MISSED'} ${name} (${test})`);
      if (!found) missed.push(name);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return missed;
}

const stale = mutants.filter(([, file, from]) => !readFileSync(join(root, file), 'utf8').includes(from));
for (const [name, file, from] of stale) console.log(`"${name}": ${file} no longer has ${from}`);
if (stale.length > 0 || words.includes('--list')) process.exit(stale.length > 0 ? 1 : 0);
const waiting = [...wanted];
const tests = [...new Set(wanted.map(([, , , , test]) => test))];
const workers = Array.from({ length: availableParallelism() }, () => plant(waiting, tests));
const missed = (await Promise.all(workers)).flat();
console.log(`${wanted.length} mistakes, ${missed.length} not found`);
process.exit(missed.length === 0 ? 0 : 1);
