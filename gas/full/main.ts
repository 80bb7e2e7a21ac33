/** What Apps Script may call in the build with mail: all of the ordinary one, and what entry-points.json beside this names. */
import { showMenu } from '../menu.ts';
import { dailyFromMenu, reminderItems, remindFromMenu } from './reminder-menu.ts';

export * from '../main.ts';
export { remindDaily } from './reminders.ts';

export function onInstall(): void {
  showMenu(reminderItems);
}
export function onOpen(): void {
  showMenu(reminderItems);
}
export const menuRemind = (): void => remindFromMenu();
export const menuDaily = (): void => dailyFromMenu();
