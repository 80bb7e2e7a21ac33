import { contains, overlap } from './a1.ts';
import { type Box, type FakeState, SCOPES, type SheetState } from './state.ts';

/**
 * Who may do what.
 *
 * Authorization modes: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 * Scopes: each method's "Authorization" paragraph at https://developers.google.com/apps-script/reference/spreadsheet
 */
export interface Access {
  /** The open file: not under AuthMode.NONE, and only with a scope that covers it. */
  requireFile(method: string): void;
  requireScope(...anyOf: readonly string[]): void;
  requireDialogs(): void;
  requireEditable(sheet: SheetState, box: Box): void;
}

export function accessOf({ session }: FakeState): Access {
  const requireScope = (...anyOf: readonly string[]): void => {
    if (anyOf.some((scope) => session.scopes.includes(scope))) return;
    throw new Error(
      `Specified permissions are not sufficient to perform this action. Required permissions: (${anyOf.join(' || ')})`,
    );
  };
  return {
    requireScope,
    requireFile(method) {
      if (session.authMode === 'NONE') throw new Error(`You do not have permission to call ${method}.`);
      requireScope(SCOPES.currentFile, SCOPES.allFiles);
    },
    requireDialogs() {
      if (session.authMode === 'NONE' || session.inTrigger) {
        throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
      }
    },
    requireEditable(sheet, box) {
      for (const { area, unprotected, warningOnly, editors, domainEdit } of sheet.protections) {
        const isEditor = editors.some((one) => one === session.user || session.groups[one]?.includes(session.user));
        const open = warningOnly || domainEdit || session.user === session.owner || isEditor;
        const inside = area === null || overlap(area, box);
        if (open || !inside || unprotected.some((free) => contains(free, box))) continue;
        throw new Error(
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
        );
      }
    },
  };
}
