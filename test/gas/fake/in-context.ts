import { startScript } from '../run.ts';
import { type FakeState, newState } from './state.ts';

/** Runs a few lines as a script of this file, in which `file` is the open spreadsheet and `sheet` its first sheet. */
export async function inScript(lines: string, state: FakeState = newState()): Promise<unknown> {
  const code = `function run() { var file = SpreadsheetApp.getActiveSpreadsheet(); var sheet = file.getSheets()[0]; ${lines} }`;
  const result = (await startScript(code, state)).call('run');
  return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
}

/** The same, where it is to fail: the message. */
export async function failure(lines: string, state: FakeState = newState()): Promise<string> {
  try {
    await inScript(lines, state);
  } catch (cause) {
    return String((cause as { message?: unknown }).message);
  }
  return 'nothing failed';
}
