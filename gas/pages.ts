import type { Sentence } from '../shared/index.ts';
import { userLocale } from './services.ts';
import { texts } from './text.ts';

/** Names of the pages that the build has put beside the code; set by local/scripts/build-gas.mjs. */
declare const DTI_PAGES: readonly string[];

export const SIDEBAR = 'sidebar';
export const GUIDE = 'guide';
export const INSERT = 'insert';
export const REPORT = 'report';
const REPORT_SIZE = { width: 560, height: 520 };
const GUIDE_SIZE = { width: 720, height: 560 };
const INSERT_SIZE = { width: 460, height: 480 };

/** Whether a page is there; the menu offers only those that are. */
export const hasPage = (name: string): boolean => DTI_PAGES.indexOf(name) >= 0;

export function showDashboard(): void {
  const page = HtmlService.createHtmlOutputFromFile(ownPage(SIDEBAR)).setTitle(texts.dashboard[userLocale()]);
  SpreadsheetApp.getUi().showSidebar(page);
}

export const showGuide = (): void => showDialog(GUIDE, GUIDE_SIZE, texts.guide);

/** The sheets stay within reach beside it: a click on what was found shows the cell, to be mended there. */
export const showReport = (): void => {
  const page = sized(REPORT, REPORT_SIZE);
  SpreadsheetApp.getUi().showModelessDialog(page, texts.report[userLocale()]);
};

export const showInsert = (): void => showDialog(INSERT, INSERT_SIZE, texts.insert);

function showDialog(name: string, size: typeof GUIDE_SIZE, title: Sentence): void {
  SpreadsheetApp.getUi().showModalDialog(sized(name, size), title[userLocale()]);
}

const sized = (name: string, { width, height }: typeof GUIDE_SIZE): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutputFromFile(ownPage(name)).setWidth(width).setHeight(height);

/** The page in the person's language. */
const ownPage = (name: string): string => (userLocale() === 'vi' ? name : `${name}-en`);
