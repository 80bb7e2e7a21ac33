import type { Plan } from '../shared/index.ts';

/** The page that local/scripts/build-gas.mjs makes of the built-in plans: JSON, with nothing in it that HTML would read. */
const FILE = 'plans';

/** The built-in plans, in the order they are offered. Only a run that asks for them reads their hundred kilobytes. */
export function readPlans(): readonly Plan[] {
  return JSON.parse(HtmlService.createHtmlOutputFromFile(FILE).getContent()) as readonly Plan[];
}
