/** What Apps Script may call in the build with mail and documents: all of the ordinary one, and what entry-points.json beside this names. */
import { showMenu } from '../menu.ts';
import { docItems, reportDocFromMenu } from './doc-menu.ts';
import { dailyFromMenu, reminderItems, remindFromMenu } from './reminder-menu.ts';

export * from '../main.ts';
export { remindDaily } from './reminders.ts';

const items = [...docItems, ...reminderItems];

export function onInstall(): void {
  showMenu(items);
}
export function onOpen(): void {
  showMenu(items);
}
export const menuRemind = (): void => remindFromMenu();
export const menuDaily = (): void => dailyFromMenu();
export const menuReportDoc = (): void => reportDocFromMenu();
