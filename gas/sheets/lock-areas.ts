import type { Area, NamedArea } from '../../shared/index.ts';
import type { SheetsServices } from './services.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

interface Wanted {
  readonly editors: readonly string[];
  readonly owner: string;
  /** Made just now: everybody who may edit the file may edit it still. */
  readonly isNew: boolean;
}

/** Areas that only some people may edit. */
export interface Lock {
  /** Stands on every protection of this lock and on no other: by it they are known again. */
  readonly description: string;
  readonly areas: readonly NamedArea[];
  /** Addresses in lower case. */
  readonly editors: readonly string[];
}

/** Somebody beside the owner and the editors can still edit: whoever runs the script cannot be taken out. */
export class NotTheOwner extends Error {
  readonly stay: readonly string[];

  constructor(stay: readonly string[]) {
    super(`These people can still edit: ${stay.join(', ')}`);
    this.name = 'NotTheOwner';
    this.stay = stay;
  }
}

/**
 * Lets only the given people (and the owner) edit areas. Carried out again it changes what is different and no more.
 * Where it fails, what it had added is taken away again, so that nobody is left half shut out.
 *
 * Neither the owner nor whoever runs the script can be removed from a protection:
 * https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditors(String)
 */
export function areaLocker({ file, app }: SheetsServices): (lock: Lock) => void {
  const owner = addressOf(file.getOwner());
  const sheets = new Map(file.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const standing = file.getProtections(app.ProtectionType.RANGE).map((protection) => {
    const range = protection.getRange();
    const description = protection.getDescription();
    return { protection, description, key: keyOf(range.getGridId(), areaOf(range)) };
  });
  return ({ description, areas, editors }) => {
    const own = standing.filter((one) => one.description === description);
    const added: Protection[] = [];
    const wanted = new Set<string>();
    try {
      for (const area of areas) {
        const sheet = sheets.get(area.sheet);
        if (sheet === undefined) continue;
        const key = keyOf(sheet.getSheetId(), area);
        wanted.add(key);
        let protection = own.find((one) => one.key === key)?.protection;
        if (protection === undefined) {
          protection = sheet.getRange(area.row, area.column, area.rows, area.columns).protect();
          added.push(protection.setDescription(description));
        }
        const isNew = added.includes(protection);
        const stay = letOnly(protection, { editors, owner, isNew });
        if (stay.length > 0) throw new NotTheOwner(stay);
      }
    } catch (cause) {
      for (const protection of added) protection.remove();
      throw cause;
    }
    for (const { protection, key } of own) if (!wanted.has(key)) protection.remove();
  };
}

/** Sets the editors of a protection and returns who else could not be taken out. */
function letOnly(protection: Protection, { editors, owner, isNew }: Wanted): readonly string[] {
  const mayStay = (user: User): boolean => addressOf(user) === owner || editors.includes(addressOf(user));
  const present = protection.getEditors();
  const missing = editors.filter((editor) => !present.some((user) => addressOf(user) === editor));
  const others = present.filter((user) => !mayStay(user));
  if (missing.length > 0) protection.addEditors(missing);
  if (others.length > 0) protection.removeEditors(others);
  if (isNew && protection.canDomainEdit()) protection.setDomainEdit(false);
  if (others.length === 0) return [];
  return protection.getEditors().flatMap((user) => (mayStay(user) ? [] : [addressOf(user)]));
}

function addressOf(user: User | null): string {
  return user === null ? '' : user.getEmail().toLowerCase();
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

const keyOf = (grid: number, { row, column, rows, columns }: Area): string =>
  [grid, row, column, rows, columns].join(' ');
