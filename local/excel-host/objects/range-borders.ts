import type { Area } from '../../../shared/index.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { asColour, asOneOf } from './arguments.ts';
import { formatArea, refuseProtected } from './write-cells.ts';

const [TOP, RIGHT, BOTTOM, LEFT] = [1, 2, 4, 8] as const;
const ALL = TOP | RIGHT | BOTTOM | LEFT;

/** https://learn.microsoft.com/javascript/api/excel/excel.borderindex */
const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: { bits: TOP, where: (down) => down === 0 },
  EdgeBottom: { bits: BOTTOM, where: (down, _, { rows }) => down === rows - 1 },
  EdgeLeft: { bits: LEFT, where: (_, right) => right === 0 },
  EdgeRight: { bits: RIGHT, where: (_, right, { columns }) => right === columns - 1 },
  InsideHorizontal: { bits: TOP | BOTTOM, where: () => true, needs: 'rows' },
  InsideVertical: { bits: LEFT | RIGHT, where: () => true, needs: 'columns' },
};

interface Side {
  readonly bits: number;
  readonly where: (down: number, right: number, area: Area) => boolean;
  /** Inner lines need at least two of these; VBA refuses them elsewhere, Excel's JavaScript is not documented. */
  readonly needs?: 'rows' | 'columns';
}

/** Lines round and between the cells of areas; the model's `border` is set where a cell has all four. */
export function borders(book: Book, open: OpenSheet, areas: readonly Area[]): HostObject {
  const GetItem = (index: unknown) => {
    const side = asOneOf(SIDES, index, 'RangeBorderCollection.getItem');
    const Style = (value: unknown) => {
      asOneOf({ Continuous: true }, value, 'RangeBorder.style');
      refuseProtected(open, 'allowFormatCells', 'RangeBorder.style');
      for (const area of areas) draw(book, open, area, side);
    };
    return hostObject('RangeBorder', {
      set: { Style, Color: (value) => void asColour(value, 'RangeBorder.color') },
    });
  };
  return hostObject('RangeBorderCollection', { call: { GetItem } });
}

function draw(book: Book, open: OpenSheet, area: Area, side: Side): void {
  if (side.needs && area[side.needs] < 2) throw new HostError('InvalidArgument', 'RangeBorder.style', 'no inner line');
  let whole = true;
  const full: Area[] = [];
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const key = `${area.row + down},${area.column + right}`;
      const before = open.sides.get(key) ?? 0;
      const after = side.where(down, right, area) ? before | bitsAt(side, area, down, right) : before;
      open.sides.set(key, after);
      whole &&= after === ALL;
      if (after === ALL && before !== ALL)
        full.push({ row: area.row + down, column: area.column + right, rows: 1, columns: 1 });
    }
  }
  for (const cells of whole ? [area] : full) formatArea(book, open, cells, { border: true }, 'RangeBorder.style');
}

/** An inner line lies between two cells: the outermost cells have it on one side only. */
function bitsAt(side: Side, area: Area, down: number, right: number): number {
  if (side.needs === 'rows') return (down > 0 ? TOP : 0) | (down < area.rows - 1 ? BOTTOM : 0);
  if (side.needs === 'columns') return (right > 0 ? LEFT : 0) | (right < area.columns - 1 ? RIGHT : 0);
  return side.bits;
}
