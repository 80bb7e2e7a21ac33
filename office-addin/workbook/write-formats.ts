import type { Area, CellFormat, Horizontal } from '../../shared/index.ts';
import { areaText } from './area-address.ts';
import { type Batches, CALL_BYTES } from './batches.ts';
import type { SheetPlan } from './plan-writes.ts';
import { setNumberFormat } from './write-cells.ts';

/** getRanges() takes an address of at most 8.192 characters; ours stay well below. */
const LONGEST_ADDRESS = 4000;

const HORIZONTAL: Readonly<Record<Horizontal, 'Left' | 'Center' | 'Right' | 'Justify'>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
};
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Each property once for all areas that are to have it, whatever their number. */
export async function writeFormats(batches: Batches, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { format, areas } of plan.formats.looks()) {
    if (format.numberFormat !== undefined) await writeNumberFormat(batches, sheet, areas, format.numberFormat);
    else if (format.border !== undefined) await writeBorders(batches, sheet, areas);
    else {
      for (const address of addresses(areas)) {
        await batches.room(address.length + 2 * CALL_BYTES);
        setFormat(sheet.getRanges(address).format, format);
      }
    }
  }
}

/** Addresses of areas, joined as far as one call takes them. */
export function addresses(areas: readonly Area[]): readonly string[] {
  return joined(areas.map(areaText));
}

/** Texts joined by commas, none longer than one call takes. */
export function joined(texts: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const text of texts) {
    const last = all[all.length - 1];
    if (last !== undefined && last.length + text.length < LONGEST_ADDRESS) all[all.length - 1] = `${last},${text}`;
    else all.push(text);
  }
  return all;
}

function setFormat(target: Excel.RangeFormat, format: CellFormat): void {
  const { font } = target;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.size !== undefined) font.size = format.size;
  if (format.colour !== undefined) font.color = `#${format.colour}`;
  if (format.fill !== undefined) target.fill.color = `#${format.fill}`;
  if (format.horizontal !== undefined) target.horizontalAlignment = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) target.verticalAlignment = VERTICAL[format.vertical];
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.locked !== undefined) target.protection.locked = format.locked;
}

/** Number formats belong to ranges of one area (RangeAreas has none). */
async function writeNumberFormat(
  batches: Batches,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  numberFormat: string,
): Promise<void> {
  for (const area of areas) {
    await batches.room(CALL_BYTES);
    setNumberFormat(sheet.getRange(areaText(area)), numberFormat);
  }
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
const EDGES: readonly Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** Inner lines are asked for only where there are some. */
async function writeBorders(batches: Batches, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<void> {
  const groups = new Map<string, { sides: readonly Side[]; areas: Area[] }>();
  for (const area of areas) {
    const inner: readonly Side[] = [
      ...(area.rows > 1 ? (['InsideHorizontal'] as const) : []),
      ...(area.columns > 1 ? (['InsideVertical'] as const) : []),
    ];
    const group = groups.get(inner.join()) ?? { sides: [...EDGES, ...inner], areas: [] };
    group.areas.push(area);
    groups.set(inner.join(), group);
  }
  for (const { sides, areas: same } of groups.values()) {
    for (const address of addresses(same)) {
      await batches.room(address.length + 6 * CALL_BYTES);
      const { borders } = sheet.getRanges(address).format;
      for (const side of sides) borders.getItem(side).style = 'Continuous';
    }
  }
}
