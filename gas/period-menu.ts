import { dateName, periodName } from '../shared/index.ts';
import { tell } from './menu.ts';
import { close, closedPeriods, openChoices, reopen } from './period-commands.ts';
import { progress } from './progress.ts';
import { services, userLocale } from './services.ts';
import { periodTexts, texts } from './text.ts';

/** Asks which period and, where one is wanted, why; then closes it. */
export function closeFromMenu(): void {
  const locale = userLocale();
  const open = openChoices();
  if (!open.ok) {
    tell(locale, texts.close, open, () => []);
    return;
  }
  const lines = open.value.map(
    ({ period, lastOnTimeDay, awaited }) =>
      periodTexts.openLine(periodName(period), dateName(lastOnTimeDay), awaited.length)[locale],
  );
  const period = open.value[chosen(lines, texts.close[locale], periodTexts.chooseToClose[locale])]?.period;
  if (period === undefined) return;
  const reason = asked(texts.close[locale], periodTexts.reasonIfAny[locale]);
  if (reason === null) return;
  progress(services(), texts.working);
  tell(locale, texts.close, close(period, reason === '' ? null : reason), () => []);
}

/** Asks which closed period and why, then puts its entries back. */
export function reopenFromMenu(): void {
  const locale = userLocale();
  const closed = closedPeriods();
  if (!closed.ok) {
    tell(locale, texts.reopen, closed, () => []);
    return;
  }
  const lines = closed.value.map(({ period }) => periodName(period)[locale]);
  const period = closed.value[chosen(lines, texts.reopen[locale], periodTexts.chooseToReopen[locale])]?.period;
  if (period === undefined) return;
  const reason = asked(texts.reopen[locale], periodTexts.reasonNeeded[locale]);
  if (reason === null) return;
  progress(services(), texts.working);
  tell(locale, texts.reopen, reopen(period, reason), () => []);
}

/** Which line a person chose by its number; -1 = none. */
function chosen(lines: readonly string[], title: string, question: string): number {
  const list = lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
  const typed = asked(title, `${question}\n\n${list}`);
  const number = Number(typed ?? '');
  return typed !== null && Number.isInteger(number) && number >= 1 && number <= lines.length ? number - 1 : -1;
}

/** What a person typed; null = they changed their mind. */
function asked(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title.replace('…', ''), question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : null;
}
