import {
  type Answer,
  type Checked,
  type Locale,
  planChoices,
  type SaidFinding,
  type Sentence,
} from '../shared/index.ts';
import { check, insert, refreshAll } from './commands.ts';
import { offerInsertDialog } from './insert-dialog.ts';
import { lockTabs, unitsToLock } from './lock-tabs.ts';
import { GUIDE, hasPage, REPORT, SIDEBAR } from './pages.ts';
import { readPlans } from './plan-file.ts';
import { progress } from './progress.ts';
import { services, userLocale } from './services.ts';
import { more as andMore, lockTexts, texts } from './text.ts';

/** Findings that a dialog shows; the rest stands in the sheets. */
const SHOWN = 12;

/** Whether the build is that of an editor add-on; set by local/scripts/build-gas.mjs. */
declare const DTI_IS_ADDON: boolean;

/**
 * The menu, and nothing else: under AuthMode.NONE no other service may be called. An add-on's stands under Extensions
 * and has the add-on's own name. `more`: what a build offers beside the rest.
 * https://developers.google.com/apps-script/reference/base/ui#createAddonMenu()
 */
export function showMenu(more: readonly (readonly [label: Sentence, handler: string])[] = []): void {
  const locale = userLocale();
  const ui = SpreadsheetApp.getUi();
  const menu = (DTI_IS_ADDON ? ui.createAddonMenu() : ui.createMenu(texts.menu[locale]))
    .addItem(texts.insert[locale], 'menuInsert')
    .addItem(texts.check[locale], 'menuCheck')
    .addItem(texts.refresh[locale], 'menuRefresh')
    .addItem(texts.close[locale], 'menuClose')
    .addItem(texts.reopen[locale], 'menuReopen')
    .addItem(texts.lock[locale], 'menuLock');
  for (const [label, handler] of more) menu.addItem(label[locale], handler);
  if (hasPage(REPORT)) menu.addItem(texts.report[locale], 'menuReport');
  if (hasPage(SIDEBAR)) menu.addItem(texts.dashboard[locale], 'menuDashboard');
  if (hasPage(GUIDE)) menu.addItem(texts.guide[locale], 'menuGuide');
  menu.addToUi();
}

/** Asks which plan and puts its templates in; without a page where that could not reach the script. */
export function insertFromMenu(): void {
  if (offerInsertDialog()) return;
  const locale = userLocale();
  const ui = SpreadsheetApp.getUi();
  const choices = planChoices(readPlans());
  const list = choices.map(({ title }, index) => `${index + 1}. ${title}`).join('\n');
  const response = ui.prompt(texts.insert[locale], `${texts.choosePlan[locale]}\n\n${list}`, ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() !== ui.Button.OK) return;
  const choice = choices[Number(response.getResponseText().trim()) - 1];
  if (choice) progress(services(), texts.working);
  tell(locale, texts.insert, choice ? insert(choice.id) : { ok: false, problem: texts.noSuchPlan }, () => []);
}

export function checkFromMenu(): void {
  runWithList(texts.check, check);
}

export function refreshFromMenu(): void {
  runWithList(texts.refresh, refreshAll);
}

/** Says who will be able to edit what, and does it when that is wanted. */
export function lockFromMenu(): void {
  const locale = userLocale();
  const ui = SpreadsheetApp.getUi();
  const units = unitsToLock();
  const known = units.ok ? units.value.filter(({ officers }) => officers.length > 0) : [];
  if (known.length === 0) {
    const problem = units.ok ? lockTexts.nobody : units.problem;
    tell(locale, texts.lock, { ok: false, problem }, () => []);
    return;
  }
  const lines = known.map(({ shortName, editors }) => `${shortName}: ${editors.join(', ')}`);
  const title = texts.lock[locale].replace('…', '');
  if (ui.alert(title, lockTexts.ask(lines)[locale], ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
  progress(services(), texts.working);
  tell(locale, texts.lock, lockTabs(), () => []);
}

function runWithList(title: Sentence, command: () => Answer<Checked>): void {
  const locale = userLocale();
  progress(services(), texts.working);
  tell(locale, title, command(), ({ findings }) => listed(findings, locale));
}

/** A dialog carries the result, so that nobody needs the sidebar. */
export function tell<T>(
  locale: Locale,
  title: Sentence,
  answer: Answer<T>,
  lines: (value: T) => readonly string[],
): void {
  const ui = SpreadsheetApp.getUi();
  const said = answer.ok
    ? [...answer.notes.map((note) => note[locale]), ...lines(answer.value)]
    : [answer.problem[locale]];
  ui.alert(title[locale].replace('…', ''), said.join('\n\n'), ui.ButtonSet.OK);
}

function listed(findings: readonly SaidFinding[], locale: Locale): readonly string[] {
  const lines = findings
    .slice(0, SHOWN)
    .map(({ sheet, cell, sentence }) => `${sheet}${cell === null ? '' : `!${cell}`}: ${sentence[locale]}`);
  return findings.length > SHOWN ? [...lines, andMore(findings.length - SHOWN)[locale]] : lines;
}
