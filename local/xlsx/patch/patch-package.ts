import type { Change } from '../../../shared/index.ts';
import { applyChanges } from '../../workbook-model/apply-changes.ts';
import { cellOfKey } from '../../workbook-model/cell-key.ts';
import { isFormula } from '../../workbook-model/check-change.ts';
import { type StandingFormula, staleCells } from '../../workbook-model/stale-cells.ts';
import { emptyModel } from '../../workbook-model/workbook-model.ts';
import type { XlsxPackage } from '../open-package.ts';
import { cellContext } from '../read-xlsx.ts';
import { stylesOf } from '../style-parts.ts';
import { CONTENT_TYPE } from '../workbook-part.ts';
import { type Edit, noEdits, type SheetEdits } from './cell-edits.ts';
import { type WrittenRows, withFittedRows } from './fitted-rows.ts';
import { withNewSheets } from './new-sheets.ts';
import { freePath, inDialect, withPart, withRelation, withTexts } from './parts.ts';
import { type CellPatch, type CellStyles, editedCell } from './patch-cell.ts';
import { withName } from './patch-names.ts';
import { withSetting } from './patch-settings.ts';
import { patchSheet } from './patch-sheet.ts';
import { stylesPatch } from './patch-styles.ts';
import { calculatedOnLoad, definedNames, withoutEntry } from './patch-workbook-part.ts';
import { type EditPlan, planEdits } from './plan-edits.ts';
import { type ScannedCell, scanSheet } from './scanned-sheet.ts';
import { type SortedChanges, sortedChanges } from './sorted-changes.ts';
import type { Splice } from './splice-text.ts';
import { withAddresses } from './with-addresses.ts';

interface SheetWork {
  readonly title: string;
  readonly part: string;
  readonly xml: string;
  readonly cells: readonly ScannedCell[];
  readonly plan: EditPlan;
  readonly looks: SheetEdits['looks'];
}

/**
 * The file with changes carried out and nothing else changed: parts that they do not touch stay byte for byte, and so
 * does all of a sheet but the cells and settings concerned. Results that new contents make stale are taken out, and
 * Excel is told to calculate when it opens the file.
 *
 * Throws where a change is misuse; then nothing has happened.
 */
export function patchPackage(file: XlsxPackage, changes: readonly Change[]): XlsxPackage {
  const work = sortedChanges(file, changes);
  const opened = needsStyles(work) ? withStyles(file) : file;
  const styles = stylesPatch(opened.texts.get(opened.stylesPart ?? '') ?? '');
  const sheets = workOn(opened, work.edits);
  const patched = withCells(opened, sheets, { styleFor: styles.styleFor, shift: cellContext(opened).dateShift });
  const grown = withNewSheets(patched, applyChanges(emptyModel(), work.onNewSheets), styles);
  const set = work.settings.reduce(
    (before, change) => withSetting(before, partOf(before, change.sheet), change, styles),
    grown,
  );
  const named = work.names.reduce((before, { name, sheet, area }) => {
    const { row, column, rows, columns } = area;
    const xml = withName(before.texts.get(before.workbookPart) ?? '', name, { sheet, row, column, rows, columns });
    return withTexts(before, new Map([[before.workbookPart, xml]]));
  }, set);
  const styled = named.stylesPart === null ? named : withTexts(named, new Map([[named.stylesPart, styles.xml()]]));
  const fitted = withFittedRows(styled, writtenRows(sheets));
  return hasNewFormulas(work.onNewSheets) ? withoutCalcChain(recalculated(fitted)) : fitted;
}

const partOf = ({ sheets }: XlsxPackage, title: string) => sheets.find((sheet) => sheet.title === title)?.part ?? '';

function needsStyles({ edits, settings, onNewSheets }: SortedChanges): boolean {
  const hasLooks = [...edits.values()].some(({ looks }) => looks.size > 0);
  return hasLooks || onNewSheets.length > 0 || settings.some((change) => change.do === 'colour-rules');
}

/** A file may come without styles. */
function withStyles(file: XlsxPackage): XlsxPackage {
  if (file.stylesPart !== null) return file;
  const path = freePath(file, 'xl/styles');
  const xml = inDialect(file, stylesOf([{}]).xml());
  const [related] = withRelation(
    withPart(file, path, `${CONTENT_TYPE}.spreadsheetml.styles+xml`, xml),
    file.workbookPart,
    'styles',
    path,
  );
  return { ...related, stylesPart: path };
}

function hasNewFormulas(changes: readonly Change[]): boolean {
  return changes.some(
    (change) => change.do === 'write' && change.cells.some((row) => row.some((cell) => isFormula(cell))),
  );
}

/** The cells of the sheets that stand, with what is in them and what they look like. */
function withCells(file: XlsxPackage, sheets: readonly SheetWork[], styles: CellStyles): XlsxPackage {
  if (sheets.every(({ plan, looks }) => plan.edits.size === 0 && looks.size === 0)) return file;
  const stale = staleByPart(file, sheets);
  const texts = new Map<string, string>();
  for (const sheet of sheets) texts.set(sheet.part, patchedSheet(sheet, stale.get(sheet.part) ?? new Set(), styles));
  const patched = withTexts(file, texts);
  const hasEdits = sheets.some(({ plan }) => plan.edits.size > 0);
  const hasFormulas = sheets.some(
    ({ cells, plan }) => cells.some(({ formula }) => formula !== null) || plan.changesFormulas,
  );
  const calculated = hasEdits && hasFormulas ? recalculated(patched) : patched;
  return sheets.some(({ plan }) => plan.changesFormulas) ? withoutCalcChain(calculated) : calculated;
}

function recalculated(file: XlsxPackage): XlsxPackage {
  return withTexts(file, new Map([[file.workbookPart, calculatedOnLoad(file.texts.get(file.workbookPart) ?? '')]]));
}

function workOn(file: XlsxPackage, edits: SortedChanges['edits']): readonly SheetWork[] {
  const context = cellContext(file);
  return file.sheets.map(({ title, part }) => {
    const { contents, looks } = edits.get(title) ?? noEdits();
    const found = file.texts.get(part) ?? '';
    const xml = contents.size + looks.size === 0 ? found : withAddresses(found);
    const cells = scanSheet(xml, new Set([...contents.keys(), ...looks.keys()]), context);
    return { title, part, xml, cells, plan: planEdits(title, cells, contents), looks };
  });
}

/** The rows with a cell that shows another text now. */
function writtenRows(sheets: readonly SheetWork[]): WrittenRows {
  const rows = new Map<string, ReadonlySet<number>>();
  for (const { part, plan } of sheets) {
    const texts = [...plan.edits].filter(([, { value }]) => typeof value === 'string');
    if (texts.length > 0) rows.set(part, new Set(texts.map(([key]) => cellOfKey(key).row)));
  }
  return rows;
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

function patchedSheet(sheet: SheetWork, stale: ReadonlySet<number>, styles: CellStyles): string {
  const { xml, cells, plan, looks } = sheet;
  const replaced = cells.flatMap((cell) => cellSplice(sheet, cell, stale, styles));
  const known = new Set(cells.map(({ key }) => key));
  const added = new Map<number, CellPatch>();
  for (const [key, overlay] of looks) if (!known.has(key)) added.set(key, { edit: undefined, overlay });
  for (const [key, edit] of plan.edits) {
    const isSomething = edit.kind === 'formula' || edit.value !== null;
    if (!known.has(key) && isSomething) added.set(key, { edit, overlay: looks.get(key) });
  }
  return patchSheet(xml, replaced, added, styles);
}

function cellSplice(
  { xml, plan, looks }: SheetWork,
  cell: ScannedCell,
  stale: ReadonlySet<number>,
  styles: CellStyles,
): readonly Splice[] {
  const { start, end } = cell.element;
  const isStale = stale.has(cell.key);
  const edit = plan.orphans.has(cell.key)
    ? orphanEdit(cell, plan.edits.get(cell.key), isStale)
    : (plan.edits.get(cell.key) ?? (isStale && cell.value !== null ? NO_RESULT : undefined));
  const overlay = looks.get(cell.key);
  if (edit === undefined && overlay === undefined) return [];
  const text = editedCell(xml, cell.element, { edit, overlay }, styles);
  return text === xml.slice(start, end) ? [] : [{ start, end, text }];
}

/** A formula's cell is left without a result, so that nobody sees one that is out of date. */
const NO_RESULT: Edit = { kind: 'result', value: null };

/** A member of a shared formula that has lost its first cell gets the text for itself. */
function orphanEdit({ formulaText, value }: ScannedCell, result: Edit | undefined, isStale: boolean): Edit {
  return { kind: 'formula', formula: formulaText, value: isStale ? null : (result?.value ?? value) };
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
