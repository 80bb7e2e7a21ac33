import { type Context, requireType } from './context.ts';
import { type DocumentState, type ParagraphState, SCOPES, type TableState } from './state.ts';

/** https://developers.google.com/apps-script/reference/document/attribute, and the type of each value. */
const ATTRIBUTES: Readonly<Record<string, 'string' | 'number' | 'boolean'>> = {
  FONT_FAMILY: 'string',
  FONT_SIZE: 'number',
  FOREGROUND_COLOR: 'string',
  BOLD: 'boolean',
  ITALIC: 'boolean',
  HORIZONTAL_ALIGNMENT: 'string',
  INDENT_FIRST_LINE: 'number',
  SPACING_BEFORE: 'number',
  SPACING_AFTER: 'number',
};
/** https://developers.google.com/apps-script/reference/document/horizontal-alignment */
const ALIGNMENTS = enumeration('LEFT', 'CENTER', 'RIGHT', 'JUSTIFY');
/** https://developers.google.com/apps-script/reference/document/paragraph-heading */
const HEADINGS = enumeration('NORMAL', 'HEADING1', 'HEADING2', 'TITLE');

function enumeration(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

/** https://developers.google.com/apps-script/reference/document/document-app */
export function documentApp(context: Context): unknown {
  const { state, access, make } = context;
  return make.object(
    'DocumentApp',
    {
      write: {
        /** "Creates and returns a new document." Authorization: auth/documents. */
        create(name: unknown) {
          access.requireScope(SCOPES.documents);
          requireType(typeof name === 'string', name, 'DocumentApp.create');
          const url = `https://docs.google.com/document/d/doc-${state.documents.length + 1}/edit`;
          const document: DocumentState = { name: String(name), url, page: {}, parts: [newLine('')], isClosed: false };
          state.documents.push(document);
          return documentObject(context, document);
        },
      },
    },
    { Attribute: enumeration(...Object.keys(ATTRIBUTES)), HorizontalAlignment: ALIGNMENTS, ParagraphHeading: HEADINGS },
  );
}

/** https://developers.google.com/apps-script/reference/document/document */
function documentObject(context: Context, document: DocumentState): unknown {
  const requireOpen = (): void => {
    // "A closed Document can't be edited."
    if (document.isClosed) throw new Error('Document is closed, its updates are lost.');
  };
  return context.make.object('Document', {
    local: { getUrl: () => document.url, getBody: () => bodyObject(context, document, requireOpen) },
    write: {
      saveAndClose() {
        requireOpen();
        document.isClosed = true;
      },
    },
  });
}

type RequireOpen = () => void;

/** https://developers.google.com/apps-script/reference/document/body */
function bodyObject(context: Context, document: DocumentState, requireOpen: RequireOpen): unknown {
  const setPage =
    (key: string) =>
    (points: unknown): unknown => {
      requireOpen();
      requireType(typeof points === 'number', points, `Body.${key}`);
      document.page[key] = Number(points);
      return self;
    };
  const place = (at: number, given: unknown): unknown => {
    requireOpen();
    const table = newTable(given);
    document.parts.splice(at, 0, table);
    return tableObject(context, table, requireOpen);
  };
  const pageSetters = ['PageWidth', 'PageHeight', 'MarginTop', 'MarginBottom', 'MarginLeft', 'MarginRight'];
  const self: unknown = context.make.object('Body', {
    write: {
      ...Object.fromEntries(pageSetters.map((key) => [`set${key}`, setPage(key)])),
      appendParagraph(text: unknown) {
        requireOpen();
        requireType(typeof text === 'string', text, 'Body.appendParagraph');
        const paragraph = newLine(String(text));
        document.parts.push(paragraph);
        return paragraphObject(context, paragraph, requireOpen);
      },
      appendTable: (cells: unknown) => place(document.parts.length, cells),
      insertTable(index: unknown, cells: unknown) {
        requireType(typeof index === 'number', index, 'Body.insertTable');
        if (Number(index) > document.parts.length) throw new Error(`Child index (${index}) must be less than or equal`);
        return place(Number(index), cells);
      },
      appendPageBreak() {
        requireOpen();
        document.parts.push({ is: 'page-break' });
        return context.make.object('PageBreak', {});
      },
    },
  });
  return self;
}

const newLine = (text: string): ParagraphState => ({ is: 'paragraph', text, heading: 'NORMAL', attributes: {} });

/** "appendTable(cells): String[][] — The text contents of the table cells to add to the new table." */
function newTable(given: unknown): TableState {
  const rows = given as readonly (readonly unknown[])[];
  const isText = Array.isArray(given) && rows.every((row) => Array.isArray(row) && row.every(isString));
  requireType(isText, given, 'Body.appendTable');
  const cells = rows.map((row) => row.map(String));
  // ragged tables are not documented
  if (cells.some((row) => row.length !== cells[0]?.length)) throw new Error('not modelled: a table with ragged rows');
  return { is: 'table', cells, attributes: {}, rows: {}, lines: {}, widths: {}, border: 1 };
}

const isString = (value: unknown): boolean => typeof value === 'string';

/** https://developers.google.com/apps-script/reference/document/paragraph */
function paragraphObject(
  context: Context,
  paragraph: { heading?: string; readonly attributes: Record<string, unknown> },
  requireOpen: RequireOpen,
): unknown {
  const self: unknown = context.make.object('Paragraph', {
    write: {
      setHeading(heading: unknown) {
        requireOpen();
        requireType(typeof heading === 'string' && heading in HEADINGS, heading, 'Paragraph.setHeading');
        paragraph.heading = String(heading);
        return self;
      },
      setAttributes(given: unknown) {
        requireOpen();
        Object.assign(paragraph.attributes, attributesIn(given));
        return self;
      },
    },
  });
  return self;
}

/** https://developers.google.com/apps-script/reference/document/table */
function tableObject(context: Context, table: TableState, requireOpen: RequireOpen): unknown {
  const { make } = context;
  const set = (change: () => void): unknown => {
    requireOpen();
    change();
    return self;
  };
  const requireCell = (row: number, column: number): void => {
    if (table.cells[row]?.[column] === undefined) throw new Error(`Child index (${row}, ${column}) out of bounds`);
  };
  const self: unknown = make.object('Table', {
    write: {
      setBorderWidth: (width: number) => set(() => Object.assign(table, { border: width })),
      setColumnWidth(column: number, width: number) {
        requireCell(0, column);
        return set(() => Object.assign(table.widths, { [column]: width }));
      },
      setAttributes: (given: unknown) => set(() => Object.assign(table.attributes, attributesIn(given))),
    },
    local: {
      getRow(row: number) {
        requireCell(row, 0);
        const look: Record<string, unknown> = {};
        table.rows[row] = look;
        const setAttributes = (given: unknown): unknown => set(() => Object.assign(look, attributesIn(given)));
        return make.object('TableRow', { write: { setAttributes } });
      },
      getCell(row: number, column: number) {
        requireCell(row, column);
        const attributes: Record<string, unknown> = {};
        table.lines[`${row},${column}`] = attributes;
        const asParagraph = (): unknown => paragraphObject(context, { attributes }, requireOpen);
        const getChild = (): unknown => make.object('Element', { local: { asParagraph } });
        return make.object('TableCell', { local: { getChild } });
      },
    },
  });
  return self;
}

/** "each property name is an item in the Attribute enumeration and each property value is the new value" */
function attributesIn(given: unknown): Record<string, unknown> {
  const attributes = given as Record<string, unknown>;
  for (const [name, value] of Object.entries(attributes)) {
    const type = ATTRIBUTES[name];
    if (type === undefined) throw new Error(`not modelled: Attribute.${name}`);
    requireType(typeof value === type, value, `setAttributes(${name})`);
  }
  return attributes;
}
