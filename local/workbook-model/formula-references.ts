import type { Area } from '../../shared/index.ts';
import { parseArea } from './reference.ts';

export interface SheetArea extends Area {
  /** In lower case; null = the formula's own sheet. */
  readonly sheet: string | null;
}

export interface References {
  readonly areas: readonly SheetArea[];
  /** Words that may be defined names, in lower case. */
  readonly names: readonly string[];
  /** True where the cells that the formula reads cannot be told from its text. */
  readonly isOpen: boolean;
}

const CELLS = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Za-z]{1,3}\\$?\\d{1,7})?';
const COLUMNS = '\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}';
const ROWS = '\\$?\\d{1,7}:\\$?\\d{1,7}';
const SHEET = "('(?:[^']|'')+'|[\\p{L}\\p{N}_.]+)!";
const PIECE = new RegExp(
  `"(?:[^"]|"")*"|(?:${SHEET})?(${CELLS}|${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_.(!])|([\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)`,
  'gu',
);
/** Tables, other files, spilled areas, sheets from one to another, areas that end in a function, and their like. */
const OPEN = /\[|[\p{L}\p{N})]#|\b(?:INDIRECT|OFFSET)\s*\(|:[^!"'(),]*!|:\s*[\p{L}.]+\(|\):/iu;

/**
 * The cells and names that a formula reads.
 *
 * formulaReferences("IF(nguong>'Cấu hình'!$B$3,A1:A5)") //=> areas B3 of 'cấu hình' and A1:A5, names ['if', 'nguong']
 */
export function formulaReferences(formula: string): References {
  const known = read.get(formula);
  if (known !== undefined) return known;
  const references = readReferences(formula);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(formula, references);
  return references;
}

/** What was read, by text: a workbook that is open asks for the same formulas after every edit. */
const read = new Map<string, References>();
const MOST_KEPT = 20_000;

function readReferences(formula: string): References {
  const areas: SheetArea[] = [];
  const names: string[] = [];
  for (const [, sheet, cells, word] of formula.matchAll(PIECE)) {
    const area = cells === undefined ? null : parseArea(cells);
    if (area !== null) areas.push({ ...area, sheet: sheet === undefined ? null : plainTitle(sheet) });
    else if (word !== undefined) names.push(word.toLowerCase());
  }
  return {
    areas,
    names,
    isOpen: OPEN.test(formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, quotedKind)),
  };
}

/** Another file or a row of sheets stays visible when a quoted title is taken out. */
function quotedKind(title: string): string {
  return /[[:]/.test(title) ? '[' : 'x';
}

function plainTitle(sheet: string): string {
  return (sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet).toLowerCase();
}
