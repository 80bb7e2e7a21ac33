import { type Context, requireType, unwrap } from './context.ts';
import type { RangeData } from './grid.ts';
import type { Box, ProtectionState, SheetState } from './state.ts';

/**
 * "Until the script actually changes the list of editors …, the permissions mirror those of the spreadsheet itself":
 * https://developers.google.com/apps-script/reference/spreadsheet/range#protect()
 */
export function newProtection({ state }: Context, area: Box | null): ProtectionState {
  const { editors, hasDomain } = state.session;
  return { description: '', warningOnly: false, editors: [...editors], domainEdit: hasDomain, area, unprotected: [] };
}

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
export function protectionObject(
  context: Context,
  sheet: SheetState,
  data: ProtectionState,
  range: (box: Box) => unknown,
): unknown {
  const { session } = context.state;
  const whole = (): Box => ({ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
  const email = (user: unknown): string =>
    typeof user === 'string' ? user : String((user as { getEmail(): string }).getEmail());
  const mayEdit = (): boolean => data.warningOnly || maySee(context, data.editors);
  /** "Throws an exception if the active user does not have permission to edit the protected range or sheet." */
  const requirePermission = (): void => {
    if (!mayEdit()) throw new Error('You do not have permission to perform that action.');
  };
  const self: unknown = context.make.object('Protection', {
    read: {
      getDescription: () => data.description,
      isWarningOnly: () => data.warningOnly,
      canEdit: mayEdit,
      canDomainEdit: () => data.domainEdit,
      getRange: () => range(data.area ?? whole()),
      getUnprotectedRanges: () => data.unprotected.map(range),
      getEditors() {
        requirePermission();
        return data.editors.map((address) => userObject(context, address));
      },
    },
    write: {
      setDescription(text: string) {
        requirePermission();
        data.description = text;
        return self;
      },
      setWarningOnly(value: boolean) {
        requirePermission();
        data.warningOnly = value;
        return self;
      },
      setUnprotectedRanges(ranges: unknown[]) {
        if (data.area !== null) throw new Error('Only sheet protections may have unprotected ranges.');
        data.unprotected = ranges.map(
          (one) => unwrap<RangeData>(context, one, 'SpreadsheetApp.Protection.setUnprotectedRanges').box,
        );
        return self;
      },
      /** "Neither the owner of the spreadsheet nor the current user can be removed"; a right by a group: see the sample. */
      removeEditors(users: unknown[]) {
        requirePermission();
        requireType(Array.isArray(users), users, 'SpreadsheetApp.Protection.removeEditors');
        const gone = users.map(email).filter((one) => one !== session.user && one !== session.owner);
        const left = data.editors.filter((one) => !gone.includes(one));
        if (!maySee(context, left)) throw new Error("You can't remove yourself as an editor.");
        data.editors = left;
        return self;
      },
      addEditor: (user: unknown) => add([user]),
      addEditors: (users: unknown[]) => add(users),
      setDomainEdit(value: boolean) {
        requirePermission();
        data.domainEdit = value;
        return self;
      },
      remove() {
        requirePermission();
        sheet.protections.splice(sheet.protections.indexOf(data), 1);
      },
    },
  });
  function add(users: unknown[]): unknown {
    requirePermission();
    const addresses = users.map(email);
    const wrong = addresses.find((address) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address));
    if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
    data.editors = [...new Set([...data.editors, ...addresses])];
    return self;
  }
  return self;
}

/** Whether whoever runs the script is the owner or one of these, by himself or by a group. */
function maySee({ state }: Context, editors: readonly string[]): boolean {
  const { user, owner, groups } = state.session;
  return user === owner || editors.some((one) => one === user || groups[one]?.includes(user) === true);
}

/** https://developers.google.com/apps-script/reference/base/user */
export const userObject = (context: Context, address: string): unknown =>
  context.make.object('User', { local: { getEmail: () => address } });
