import { commandsOn } from './commands.ts';
import { excelWorkbook } from './excel-workbook.ts';
import { officeExcel, tell, today } from './office.ts';
import { registerRibbon } from './ribbon.ts';
import { localeOf } from './text.ts';

/** The page behind the ribbon's buttons; nobody sees it. */
await Office.onReady();
registerRibbon(
  { associate: (name, run) => Office.actions.associate(name, run), tell },
  commandsOn(excelWorkbook(officeExcel()), today),
  localeOf(Office.context.displayLanguage),
);
