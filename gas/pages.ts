import { userLocale } from './services.ts';
import { texts } from './text.ts';

/** Names of the pages that the build has put beside the code; set by local/scripts/build-gas.mjs. */
declare const DTI_PAGES: readonly string[];

export const SIDEBAR = 'sidebar';
export const GUIDE = 'guide';
const GUIDE_SIZE = { width: 720, height: 560 };

/** Whether a page is there; the menu offers only those that are. */
export const hasPage = (name: string): boolean => DTI_PAGES.indexOf(name) >= 0;

export function showDashboard(): void {
  const page = HtmlService.createHtmlOutputFromFile(ownPage(SIDEBAR)).setTitle(texts.dashboard[userLocale()]);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function showGuide(): void {
  const page = HtmlService.createHtmlOutputFromFile(ownPage(GUIDE));
  page.setWidth(GUIDE_SIZE.width).setHeight(GUIDE_SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, texts.guide[userLocale()]);
}

/** The page in the person's language. */
const ownPage = (name: string): string => (userLocale() === 'vi' ? name : `${name}-en`);
