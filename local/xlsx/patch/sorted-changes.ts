import type { Change } from '../../../shared/index.ts';
import { checkChange } from '../../workbook-model/check-change.ts';
import type { XlsxPackage } from '../open-package.ts';
import { attribute, findElements } from '../xml-scan.ts';
import { addToEdits, noEdits, type SheetEdits } from './cell-edits.ts';
import type { Setting, SheetSetting } from './patch-settings.ts';

/** A list of changes by what they are done to. */
export interface SortedChanges {
  /** Those that add a sheet and all that is done to it: drawn whole, as in a new file. */
  readonly onNewSheets: readonly Change[];
  /** What is to happen to single cells of the sheets that stand, by title. */
  readonly edits: ReadonlyMap<string, SheetEdits>;
  /** What is set on the sheets that stand, in order. */
  readonly settings: readonly Setting[];
  readonly names: readonly SheetSetting<'define-name'>[];
}

/** Sorts a list of changes; throws an English Error where one of them is misuse. */
export function sortedChanges(file: XlsxPackage, changes: readonly Change[]): SortedChanges {
  const titles = new Set(file.sheets.map(({ title }) => title));
  const added = new Set<string>();
  const taken = allTitles(file);
  const onNewSheets: Change[] = [];
  const edits = new Map<string, SheetEdits>();
  const settings: Setting[] = [];
  const names: SheetSetting<'define-name'>[] = [];
  for (const change of changes) {
    checkChange(change);
    if (change.do === 'add-sheet') {
      if (taken.has(change.sheet.toLowerCase())) {
        throw new Error(`There is a sheet of this title already: "${change.sheet}"`);
      }
      taken.add(change.sheet.toLowerCase());
      added.add(change.sheet);
    }
    const isNew = added.has(change.sheet);
    if (!isNew && !titles.has(change.sheet)) throw new Error(`There is no sheet of this title: "${change.sheet}"`);
    if (change.do === 'define-name') names.push(change);
    else if (isNew) onNewSheets.push(change);
    else if (change.do !== 'add-sheet') sortOnto(change, edits, settings);
  }
  return { onNewSheets, edits, settings, names };
}

function sortOnto(
  change: Exclude<Change, { do: 'add-sheet' | 'define-name' }>,
  edits: Map<string, SheetEdits>,
  settings: Setting[],
): void {
  if (change.do === 'write' || change.do === 'results' || change.do === 'format' || change.do === 'merge') {
    const own = edits.get(change.sheet) ?? noEdits();
    edits.set(change.sheet, own);
    addToEdits(own, change);
  }
  if (change.do !== 'write' && change.do !== 'results' && change.do !== 'format') settings.push(change);
}

/** Those of chart sheets too, in lower case. */
function allTitles({ texts, workbookPart }: XlsxPackage): Set<string> {
  const sheets = findElements(texts.get(workbookPart) ?? '', 'sheet');
  return new Set(sheets.map(({ attributes }) => (attribute(attributes, 'name') ?? '').toLowerCase()));
}
