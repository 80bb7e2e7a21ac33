import { type Context, requireType, unwrap } from './context.ts';
import type { RangeData } from './grid.ts';
import { protectionObject, userObject } from './protection.ts';
import { type FakeRange, rangeObject } from './range.ts';
import { sheetObject } from './sheet.ts';
import { type NameState, newSheet, type SheetState } from './state.ts';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export function spreadsheetObject(context: Context): unknown {
  const { file, ui, session } = context.state;
  const asSheet = (sheet: SheetState): unknown => sheetObject(context, sheet);

  function insertSheet(...args: unknown[]): unknown {
    const title = args.find((arg): arg is string => typeof arg === 'string') ?? `Trang tính${file.nextId + 2}`;
    const index = args.find((arg): arg is number => typeof arg === 'number') ?? file.sheets.length;
    const options = args.find((arg): arg is { template?: object } => typeof arg === 'object' && arg !== null);
    requireFreeTitle(title);
    file.nextId += 1;
    const template =
      options?.template && unwrap<SheetState>(context, options.template, 'SpreadsheetApp.Spreadsheet.insertSheet');
    const sheet = template ? copyOf(template, file.nextId, title) : newSheet(file.nextId, title);
    if (template) copyNames(template, sheet);
    file.sheets.splice(index, 0, sheet);
    context.touch();
    return asSheet(sheet);
  }

  /** A copied sheet brings its own copies of the names on it. */
  function copyNames(from: SheetState, to: SheetState): void {
    for (const name of file.names.filter(({ sheetId }) => sheetId === from.id)) {
      file.names.push({ name: `'${to.title}'!${name.name}`, sheetId: to.id, area: { ...name.area } });
    }
  }

  function requireFreeTitle(title: string): void {
    if (file.sheets.some((one) => one.title.toLowerCase() === title.toLowerCase())) {
      throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
    }
  }

  return context.make.object('Spreadsheet', {
    local: {
      getId: () => file.id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#toast(String,String,Number) */
      toast(message: string, title = '') {
        ui.toasts.push({ title, message });
      },
    },
    read: {
      getSheets: () => file.sheets.map(asSheet),
      getNamedRanges: () => file.names.map((name) => namedRange(context, name, asSheet)),
      /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getProtections(ProtectionType) */
      getProtections: (type: unknown) =>
        file.sheets.flatMap((sheet) =>
          sheet.protections
            .filter(({ area }) => (area === null) === (type === 'SHEET'))
            .map((one) =>
              protectionObject(context, sheet, one, (box) => rangeObject(context, { sheet, box }, asSheet)),
            ),
        ),
      getEditors: () => session.editors.filter((one) => one !== session.owner).map((one) => userObject(context, one)),
      getOwner: () => (session.owner === '' ? null : userObject(context, session.owner)),
      getSpreadsheetTimeZone: () => file.timeZone,
      getSpreadsheetLocale: () => file.locale,
      getSheetByName(title: string) {
        const sheet = file.sheets.find((one) => one.title === title);
        return sheet ? asSheet(sheet) : null;
      },
    },
    write: {
      insertSheet,
      deleteSheet(object: unknown) {
        const sheet = unwrap<SheetState>(context, object, 'SpreadsheetApp.Spreadsheet.deleteSheet');
        if (file.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
        file.sheets.splice(file.sheets.indexOf(sheet), 1);
        const names = file.names.filter(({ sheetId }) => sheetId !== sheet.id);
        file.names.splice(0, file.names.length, ...names);
      },
      setNamedRange(name: string, range: unknown) {
        if (!/^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
          throw new Error(`The name "${name}" is not a valid name for a named range.`);
        }
        const { sheet, box } = unwrap<RangeData>(context, range, 'SpreadsheetApp.Spreadsheet.setNamedRange');
        const before = file.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
        if (before) Object.assign(before, { sheetId: sheet.id, area: { ...box } });
        else file.names.push({ name, sheetId: sheet.id, area: { ...box } });
      },
    },
  });
}

/** All data of the template is copied. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet(String,Integer,Object) */
function copyOf(template: SheetState, id: number, title: string): SheetState {
  const copy = JSON.parse(JSON.stringify(template)) as SheetState;
  return { ...copy, id, title, protections: [] };
}

/** https://developers.google.com/apps-script/reference/spreadsheet/named-range */
function namedRange(context: Context, data: NameState, asSheet: (sheet: SheetState) => unknown): unknown {
  const { file } = context.state;
  const self: unknown = context.make.object('NamedRange', {
    local: {
      getName: () => data.name,
      getRange(): FakeRange | null {
        const sheet = file.sheets.find(({ id }) => id === data.sheetId);
        return sheet && data.area.rows > 0 ? rangeObject(context, { sheet, box: data.area }, asSheet) : null;
      },
    },
    write: {
      setRange(range: unknown) {
        const { sheet, box } = unwrap<RangeData>(context, range, 'SpreadsheetApp.NamedRange.setRange');
        Object.assign(data, { sheetId: sheet.id, area: { ...box } });
        return self;
      },
      remove() {
        requireType(file.names.includes(data), data, 'SpreadsheetApp.NamedRange.remove');
        file.names.splice(file.names.indexOf(data), 1);
      },
    },
  });
  return self;
}
