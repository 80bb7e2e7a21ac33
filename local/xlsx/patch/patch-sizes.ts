import { scanRows } from '../scan-cells.ts';
import { attribute, findElement, findElements, withoutAttributes } from '../xml-scan.ts';
import { appendTo } from './append-to.ts';
import { parentOf, prefixed } from './children.ts';
import { WORKSHEET } from './orders.ts';
import { type Splice, spliceText } from './splice-text.ts';

/** Attributes to be given, by the number of the row or column. */
export type Given = ReadonlyMap<number, Readonly<Record<string, string>>>;

/** The XML of a sheet with sizes given to columns, or columns hidden; a range of columns is cut where they stand in it. */
export function withColumns(xml: string, given: Given): string {
  if (given.size === 0) return xml;
  const sheet = parentOf(xml, WORKSHEET);
  const list = sheet.find('cols');
  const standing = list === undefined ? [] : findElements(xml, 'col', list.innerStart, list.innerEnd);
  let ranges: readonly ColumnRange[] = standing.map(({ attributes, start, end }) => ({
    min: Number(attribute(attributes, 'min')),
    max: Number(attribute(attributes, 'max')),
    attributes: withoutAttributes(attributes, 'min', 'max'),
    text: xml.slice(start, end),
  }));
  for (const [column, attributes] of given) ranges = withColumn(ranges, column, attributes);
  const items = ranges.map(({ min, max, attributes, text }) =>
    text === null ? prefixed(`<col min="${min}" max="${max}"${attributes}/>`, sheet.root.prefix) : text,
  );
  if (list === undefined) return sheet.add('cols', `<cols>${items.join('')}</cols>`);
  return spliceText(xml, [{ start: list.innerStart, end: list.innerEnd, text: items.join('') }]);
}

interface ColumnRange {
  readonly min: number;
  readonly max: number;
  readonly attributes: string;
  /** As it stands in the file; null where it is no longer so. */
  readonly text: string | null;
}

function withColumn(
  ranges: readonly ColumnRange[],
  column: number,
  given: Readonly<Record<string, string>>,
): readonly ColumnRange[] {
  const own = ranges.find(({ min, max }) => column >= min && column <= max);
  const attributes = overwritten(own?.attributes ?? '', given);
  const next: ColumnRange = { min: column, max: column, attributes, text: null };
  if (own === undefined) return [...ranges, next].sort((a, b) => a.min - b.min);
  if (own.attributes === attributes) return ranges;
  const pieces = [{ ...own, max: column - 1, text: null }, next, { ...own, min: column + 1, text: null }].filter(
    ({ min, max }) => min <= max,
  );
  return ranges.flatMap((range) => (range === own ? pieces : [range]));
}

/** The XML of a sheet with heights given to rows, or rows hidden. */
export function withRows(xml: string, given: Given): string {
  const data = findElement(xml, 'sheetData');
  if (given.size === 0 || data === null) return xml;
  const pending = [...given.keys()].sort((a, b) => a - b);
  const splices: Splice[] = [];
  const newRow = (number: number) => `<${data.prefix}row r="${number}"${overwritten('', given.get(number) ?? {})}/>`;
  scanRows(xml, (row, number) => {
    const before: string[] = [];
    while ((pending[0] ?? Number.POSITIVE_INFINITY) < number) before.push(newRow(pending.shift() as number));
    if (before.length > 0) splices.push({ start: row.start, end: row.start, text: before.join('') });
    if (pending[0] !== number) return;
    pending.shift();
    const start = row.start + 1 + row.prefix.length + 'row'.length;
    const attributes = overwritten(row.attributes, given.get(number) ?? {});
    splices.push({ start, end: start + row.attributes.length, text: attributes });
  });
  const behind = pending.length === 0 ? [] : appendTo(data, 'sheetData', data.attributes, pending.map(newRow).join(''));
  return spliceText(xml, [...splices, ...behind]);
}

/** Those that have their value already stay where they are. */
function overwritten(attributes: string, given: Readonly<Record<string, string>>): string {
  const wanted = Object.entries(given).filter(([name, value]) => attribute(attributes, name) !== value);
  const rest = withoutAttributes(attributes, ...wanted.map(([name]) => name));
  return `${rest}${wanted.map(([name, value]) => ` ${name}="${value}"`).join('')}`;
}
