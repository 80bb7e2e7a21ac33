import type { FakeState } from './fake/state.ts';
import { execution } from './sheets-host.ts';

/**
 * Calls a server function as a page does: only top-level names without a closing "_", and only plain data crosses.
 *
 * A Date in an argument is refused and one in a result makes the page see null:
 * https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...) ("Parameters and return values")
 */
export async function clientRun(state: FakeState, name: string, ...args: readonly unknown[]): Promise<unknown> {
  if (name.endsWith('_')) throw new Error(`google.script.run.${name} is not a function`);
  if (args.some(holdsDate)) throw new Error('Failed due to illegal value in property: 0');
  const result = (await execution(state)).call(name, ...args);
  if (result === undefined || holdsDate(result)) return null;
  return JSON.parse(JSON.stringify(result));
}

const holdsDate = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Date]' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsDate));
