export interface Column {
  readonly heading: string;
  /** Longer texts are cut at a word and end in "…"; without it the column is as wide as its longest cell. */
  readonly max?: number;
  readonly right?: boolean;
}

/**
 * Columns of text for a terminal, two spaces apart, no line longer than it must be.
 *
 * textTable([{ heading: 'Mã' }, { heading: 'Kết quả', right: true }], [['4.2', '18,2%']])
 * //=> 'Mã   Kết quả\n4.2    18,2%'
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cut = rows.map((row) => columns.map(({ max }, index) => shorten(row[index] ?? '', max)));
  const widths = columns.map(({ heading }, index) =>
    Math.max(widthOf(heading), ...cut.map((row) => widthOf(row[index] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ right }, index) => padded(cells[index] ?? '', widths[index] ?? 0, right === true))
      .join('  ')
      .trimEnd();
  return [columns.map(({ heading }) => heading), ...cut].map(line).join('\n');
}

/**
 * Breaks a text at spaces so that no line is longer than `width`, the first one indented, the others hanging.
 *
 * wrapped('Cần thêm 42 hồ sơ', 10, '  ') //=> '  Cần thêm\n  42 hồ sơ'
 */
export function wrapped(text: string, width: number, indent: string, hanging = indent): string {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => (index === 0 ? indent : hanging) + line).join('\n');
}

/** shorten('Tỷ lệ hồ sơ trực tuyến toàn trình', 12) //=> 'Tỷ lệ hồ sơ…' */
export function shorten(text: string, max: number | undefined): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (max === undefined || widthOf(plain) <= max) return plain;
  const start = plain.slice(0, max);
  const space = start.lastIndexOf(' ');
  return `${(space > max / 2 ? start.slice(0, space) : start.slice(0, max - 1)).trimEnd()}…`;
}

/** Composed Vietnamese letters take one place each. */
const widthOf = (text: string): number => [...text.normalize('NFC')].length;

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}
