/** The function that the clock calls. */
const HANDLER = 'remindDaily';
const HOUR = 8;

type Trigger = GoogleAppsScript.Script.Trigger;

/** Triggers of whoever runs the script; nobody sees those of others. */
const ownTriggers = (): readonly Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);

export const isOn = (): boolean => ownTriggers().length > 0;

/** Once a day between eight and nine by the Vietnamese clock. Twice is the same as once. */
export function switchOn(): void {
  if (isOn()) return;
  ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).inTimezone('Asia/Ho_Chi_Minh').create();
}

export function switchOff(): void {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
}
