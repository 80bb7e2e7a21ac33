import type { Book, OpenSheet } from '../book/book.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { asRecord } from './arguments.ts';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export function protection(book: Book, open: OpenSheet): HostObject {
  const setProtected = (isProtected: boolean) => book.editSheet(open, (sheet) => ({ ...sheet, isProtected }));
  return hostObject('WorksheetProtection', {
    get: { Protected: () => open.protection !== null, Options: () => open.protection },
    call: {
      Protect(options, password) {
        if (open.protection !== null) throw new HostError('InvalidOperation', 'WorksheetProtection.protect');
        const given = options === null || options === undefined ? {} : asRecord(options, 'WorksheetProtection.protect');
        open.protection = { ...given, ...(typeof password === 'string' ? { password } : {}) };
        setProtected(true);
      },
      Unprotect(password) {
        const asked = open.protection?.password;
        if (asked !== undefined && asked !== password)
          throw new HostError('AccessDenied', 'WorksheetProtection.unprotect');
        open.protection = null;
        setProtected(false);
      },
    },
  });
}
