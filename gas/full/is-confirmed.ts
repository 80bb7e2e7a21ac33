import type { Locale, Sentence } from '../../shared/index.ts';

/** Asks under the name of a menu item; true = OK. */
export function isConfirmed(locale: Locale, title: Sentence, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title[locale].replace('…', ''), question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}
