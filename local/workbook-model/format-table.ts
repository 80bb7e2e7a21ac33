import type { CellFormat } from '../../shared/index.ts';

/** Every format in use, once each, so that a cell needs only a number. */
export interface FormatTable {
  at(id: number): CellFormat;
  /** The number that a cell of one format has after another format is laid over it. */
  layer(format: CellFormat): (id: number) => number;
  list(): readonly CellFormat[];
}

/** A table that begins with the formats given. */
export function formatTable(known: readonly CellFormat[]): FormatTable {
  const formats = known.slice();
  const idByKey = new Map(formats.map((format, id) => [keyOf(format), id]));
  const at = (id: number) => formats[id] ?? {};

  function idOf(format: CellFormat): number {
    const key = keyOf(format);
    const id = idByKey.get(key) ?? formats.push(format) - 1;
    idByKey.set(key, id);
    return id;
  }

  function layer(format: CellFormat): (id: number) => number {
    const after = new Map<number, number>();
    return (id) => {
      const done = after.get(id) ?? idOf({ ...at(id), ...format });
      after.set(id, done);
      return done;
    };
  }

  return { at, layer, list: () => formats };
}

/** Names every field, so that one that joins the type does not compile without its place here. */
function keyOf(format: CellFormat): string {
  const { bold, italic, size, colour, fill, horizontal, vertical, wrap, border, numberFormat, locked } = format;
  const all: Record<keyof CellFormat, unknown> = {
    ...{ bold, italic, size, colour, fill, horizontal, vertical, wrap, border, locked, numberFormat },
  };
  return Object.values(all).join('|');
}
