import type { Change } from '../../../shared/index.ts';
import { type StandingFormula, staleCells } from '../../workbook-model/stale-cells.ts';
import type { XlsxPackage } from '../open-package.ts';
import { cellContext } from '../read-xlsx.ts';
import { cellEdits, type Edit } from './cell-edits.ts';
import { cellWithoutResult, type DateWriter, editedCell } from './patch-cell.ts';
import { patchSheet } from './patch-sheet.ts';
import { stylesPatch } from './patch-styles.ts';
import { calculatedOnLoad, definedNames, withoutEntry } from './patch-workbook-part.ts';
import { type EditPlan, planEdits } from './plan-edits.ts';
import { type ScannedCell, scanSheet } from './scanned-sheet.ts';
import type { Splice } from './splice-text.ts';
import { withAddresses } from './with-addresses.ts';

interface SheetWork {
  readonly title: string;
  readonly part: string;
  readonly xml: string;
  readonly cells: readonly ScannedCell[];
  readonly plan: EditPlan;
}

/**
 * The file with new contents in some of its cells and nothing else changed: parts that hold none of these cells stay
 * byte for byte, and so does all of a sheet but these cells. Results that the new contents make stale are taken out,
 * and Excel is told to calculate when it opens the file.
 *
 * Takes `write` and `results`; throws HostCannot for every other change.
 */
export function patchPackage(file: XlsxPackage, changes: readonly Change[]): XlsxPackage {
  const sheets = workOn(file, changes);
  if (sheets.every(({ plan }) => plan.edits.size === 0)) return file;
  const stale = staleByPart(file, sheets);
  const styles = stylesPatch(file.texts.get(file.stylesPart ?? '') ?? '');
  const dates: DateWriter = { styleFor: styles.dateStyleFor, shift: cellContext(file).dateShift };
  const texts = new Map<string, string>();
  for (const sheet of sheets) texts.set(sheet.part, patchedSheet(sheet, stale.get(sheet.part) ?? new Set(), dates));
  if (file.stylesPart !== null) texts.set(file.stylesPart, styles.xml());
  if (sheets.some(({ cells, plan }) => cells.some(({ formula }) => formula !== null) || plan.changesFormulas)) {
    texts.set(file.workbookPart, calculatedOnLoad(file.texts.get(file.workbookPart) ?? ''));
  }
  const patched = withTexts(file, texts);
  return sheets.some(({ plan }) => plan.changesFormulas) ? withoutCalcChain(patched) : patched;
}

function workOn(file: XlsxPackage, changes: readonly Change[]): readonly SheetWork[] {
  const edits = cellEdits(
    changes,
    file.sheets.map(({ title }) => title),
  );
  const context = cellContext(file);
  return file.sheets.map(({ title, part }) => {
    const wanted: ReadonlyMap<number, Edit> = edits.get(title) ?? new Map();
    const found = file.texts.get(part) ?? '';
    const xml = wanted.size === 0 ? found : withAddresses(found);
    const cells = scanSheet(xml, new Set(wanted.keys()), context);
    return { title, part, xml, cells, plan: planEdits(title, cells, wanted) };
  });
}

/** The formulas, by part and key, whose results nobody has made anew. */
function staleByPart(file: XlsxPackage, sheets: readonly SheetWork[]): ReadonlyMap<string, ReadonlySet<number>> {
  const partOf = new Map(sheets.map(({ title, part }) => [title.toLowerCase(), part]));
  const standing = sheets.flatMap(({ title, cells, plan }) =>
    cells
      .filter(({ key, formula }) => formula !== null && !plan.fresh.has(key) && !plan.edits.has(key))
      .map(({ key, formulaText }): StandingFormula => ({ sheet: title.toLowerCase(), key, text: formulaText })),
  );
  const changed = sheets.flatMap(({ title, plan }) => plan.changed.map((key) => ({ sheet: title.toLowerCase(), key })));
  const stale = new Map<string, Set<number>>();
  for (const { sheet, key } of staleCells(standing, changed, definedNames(file.texts.get(file.workbookPart) ?? ''))) {
    const part = partOf.get(sheet) ?? '';
    stale.set(part, (stale.get(part) ?? new Set()).add(key));
  }
  return stale;
}

function patchedSheet({ xml, cells, plan }: SheetWork, stale: ReadonlySet<number>, dates: DateWriter): string {
  const replaced = cells.flatMap((cell) => cellSplice(xml, cell, plan, stale, dates));
  const known = new Set(cells.map(({ key }) => key));
  const added = new Map(
    [...plan.edits].filter(([key, { value, kind }]) => !known.has(key) && (kind === 'formula' || value !== null)),
  );
  return patchSheet(xml, replaced, added, dates);
}

function cellSplice(
  xml: string,
  cell: ScannedCell,
  plan: EditPlan,
  stale: ReadonlySet<number>,
  dates: DateWriter,
): readonly Splice[] {
  const { start, end } = cell.element;
  const isStale = stale.has(cell.key);
  const edit = plan.orphans.has(cell.key)
    ? orphanEdit(cell, plan.edits.get(cell.key), isStale)
    : plan.edits.get(cell.key);
  if (edit !== undefined) return [{ start, end, text: editedCell(xml, cell.element, edit, dates) }];
  return isStale && cell.value !== null ? [{ start, end, text: cellWithoutResult(xml, cell.element) }] : [];
}

/** A member of a shared formula that has lost its first cell gets the text for itself. */
function orphanEdit({ formulaText, value }: ScannedCell, result: Edit | undefined, isStale: boolean): Edit {
  return { kind: 'formula', formula: formulaText, value: isStale ? null : (result?.value ?? value) };
}

function withTexts(file: XlsxPackage, texts: ReadonlyMap<string, string>): XlsxPackage {
  const changed = [...texts].filter(([part, text]) => file.texts.get(part) !== text);
  return {
    ...file,
    texts: new Map([...file.texts, ...changed]),
    changed: new Set([...file.changed, ...changed.map(([part]) => part)]),
  };
}

const CALC_CHAIN = /(?:^|\/)calcChain\.xml$/i;

/** Excel repairs a file whose list of formulas names a cell without one; it makes the list anew where there is none. */
function withoutCalcChain(file: XlsxPackage): XlsxPackage {
  const entries = file.entries.filter(({ name }) => !CALC_CHAIN.test(name));
  if (entries.length === file.entries.length) return file;
  const { relationsPart, contentTypesPart, texts } = file;
  return withTexts(
    { ...file, entries },
    new Map([
      [relationsPart, withoutEntry(texts.get(relationsPart) ?? '', 'Relationship', CALC_CHAIN)],
      [contentTypesPart, withoutEntry(texts.get(contentTypesPart) ?? '', 'Override', CALC_CHAIN)],
    ]),
  );
}
