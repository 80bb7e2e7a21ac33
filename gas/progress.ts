import type { Sentence } from '../shared/index.ts';
import { userLocale } from './services.ts';
import type { SheetsServices } from './sheets/services.ts';
import { texts } from './text.ts';

/** Longer than any phase should last; the next message takes its place. */
const SECONDS = 60;

/** Shows in a corner of the sheet what is being done. */
export function progress({ file }: Pick<SheetsServices, 'file'>, doing: Sentence): void {
  const locale = userLocale();
  file.toast(doing[locale], texts.menu[locale], SECONDS);
}
