/**
 * What Apps Script may call. The names in entry-points.json become the only top-level functions of the pushed file;
 * the sidebar's pages call those that begin with "server", and get plain data in which a day is text.
 */
import { judgeEdited } from './live-edit.ts';
import { checkFromMenu, insertFromMenu, lockFromMenu, refreshFromMenu, showMenu } from './menu.ts';
import { showDashboard, showGuide, showReport } from './pages.ts';
import { closeFromMenu, reopenFromMenu } from './period-menu.ts';

export * from './server.ts';
export { sheetsWorkbook } from './sheets-workbook.ts';

/** Right after installation everything is allowed, but only the menu is wanted. */
export function onInstall(): void {
  showMenu();
}

/** Runs under AuthMode.NONE too, where nothing but the menu may be touched. */
export function onOpen(): void {
  showMenu();
}

/** A simple trigger: 30 seconds, no dialogs; `value` is there for one cell only, so the range says what was edited. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const sheet = range.getSheet();
  const rows = { first: range.getRow(), last: range.getLastRow() };
  judgeEdited({ grid: sheet.getSheetId(), sheet: sheet.getName(), ...rows });
}

export const menuInsert = (): void => insertFromMenu();
export const menuCheck = (): void => checkFromMenu();
export const menuRefresh = (): void => refreshFromMenu();
export const menuClose = (): void => closeFromMenu();
export const menuReopen = (): void => reopenFromMenu();
export const menuLock = (): void => lockFromMenu();
export const menuReport = (): void => showReport();
export const menuDashboard = (): void => showDashboard();
export const menuGuide = (): void => showGuide();
