import type { Area } from '../../shared/index.ts';
import { blankCell, type SheetDraft } from './draft.ts';

/** Rows one below the other that look the same but for fills and number formats. */
interface Run {
  readonly look: string;
  readonly count: number;
}

/** Sheets of one kind: the same runs of rows in the same order, only some of them longer. */
export interface Kind {
  readonly drafts: readonly SheetDraft[];
  /** The first of them with every run as long as the longest has it. */
  readonly pattern: SheetDraft;
}

/** Rows to delete from a sheet made by a pattern, the lowest first. */
export type Surplus = readonly { readonly first: number; readonly count: number }[];

/** Gathers drafts of one kind; a draft that has no like is a kind by itself. */
export function kindsOf(drafts: readonly SheetDraft[]): readonly Kind[] {
  const groups = new Map<string, SheetDraft[]>();
  for (const draft of drafts) {
    const key = kindKey(draft);
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()].map((group) => ({ drafts: group, pattern: patternOf(group) }));
}

/** What a draft does not have of its kind's pattern. */
export function surplusOf({ pattern }: Kind, draft: SheetDraft): Surplus {
  const own = runs(draft);
  const surplus: { first: number; count: number }[] = [];
  let row = 1;
  runs(pattern).forEach(({ count }, index) => {
    const kept = own[index]?.count ?? 0;
    if (count > kept) surplus.unshift({ first: row + kept, count: count - kept });
    row += count;
  });
  return surplus;
}

/** How a sheet looks once these rows are deleted. */
export function withoutRows(draft: SheetDraft, surplus: Surplus): SheetDraft {
  const isGone = (row: number): boolean => surplus.some(({ first, count }) => row >= first && row < first + count);
  const goneBefore = (row: number): number =>
    surplus.reduce((sum, { first, count }) => sum + Math.max(0, Math.min(row - first, count)), 0);
  const cut = (area: Area): readonly Area[] => {
    const lost = goneBefore(area.row + area.rows) - goneBefore(area.row);
    return lost >= area.rows ? [] : [{ ...area, row: area.row - goneBefore(area.row), rows: area.rows - lost }];
  };
  return moved(
    { ...draft, cells: draft.cells.filter((_, index) => !isGone(index + 1)) },
    (row) => (isGone(row) ? null : row - goneBefore(row)),
    cut,
  );
}

/** Everything but the length of the runs that a copied sheet brings along and nothing here takes away again. */
function kindKey(draft: SheetDraft): string {
  const { widths, hiddenColumns, freeze, merges, tabColour } = draft;
  return JSON.stringify([
    runs(draft).map(({ look }) => look),
    [...widths],
    [...hiddenColumns],
    freeze,
    merges,
    tabColour,
  ]);
}

function runs({ cells, hiddenRows, heights }: SheetDraft): readonly Run[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const found: { look: string; count: number }[] = [];
  cells.forEach((row, index) => {
    const looks = Array.from({ length: width }, (_, column) => {
      const {
        fill: _fill,
        numberFormat: _numberFormat,
        locked: _locked,
        ...look
      } = (row[column] ?? blankCell()).format;
      return Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1));
    });
    const look = JSON.stringify([looks, hiddenRows.has(index + 1), heights.get(index + 1) ?? null]);
    const last = found[found.length - 1];
    if (last?.look === look) last.count += 1;
    else found.push({ look, count: 1 });
  });
  return found;
}

function patternOf(group: readonly SheetDraft[]): SheetDraft {
  const all = group.map(runs);
  const first = group[0] as SheetDraft;
  const own = all[0] ?? [];
  /** For each row of the first draft, how many times it stands in the pattern: the last of a run makes up the difference. */
  const times = own.flatMap(({ count }, index) => {
    const most = Math.max(...all.map((one) => one[index]?.count ?? 0));
    return Array.from({ length: count }, (_, at) => (at === count - 1 ? most - count + 1 : 1));
  });
  const before = (row: number): number => times.slice(0, row - 1).reduce((sum, count) => sum + count, 0);
  const cells = first.cells.flatMap((row, index) =>
    Array.from({ length: times[index] ?? 1 }, () => row.map((cell) => ({ ...cell, write: null }))),
  );
  const stretch = (area: Area): readonly Area[] => {
    const row = before(area.row) + 1;
    return [{ ...area, row, rows: before(area.row + area.rows) - row + 1 }];
  };
  return moved({ ...first, cells }, (row) => before(row) + 1, stretch);
}

/** The draft with everything that lies on rows moved along. */
function moved(
  draft: SheetDraft,
  rowOf: (row: number) => number | null,
  areaOf: (area: Area) => readonly Area[],
): SheetDraft {
  return {
    ...draft,
    merges: draft.merges.flatMap(areaOf),
    colourRules: draft.colourRules.flatMap((one) => areaOf(one.area).map((area) => ({ ...one, area }))),
    hiddenRows: new Set([...draft.hiddenRows].flatMap((row) => rowOf(row) ?? [])),
    heights: new Map(
      [...draft.heights].flatMap(([row, height]): [number, number][] => {
        const next = rowOf(row);
        return next === null ? [] : [[next, height]];
      }),
    ),
  };
}
