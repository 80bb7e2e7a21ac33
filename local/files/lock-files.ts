import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** True for the small files that Excel (~$) and LibreOffice (.~lock.) put beside one that they have open. */
export function isLockFile(name: string): boolean {
  return name.startsWith('~$') || (name.startsWith('.~lock.') && name.endsWith('#'));
}

/** True where such a file says that the one at the path is open in a spreadsheet program. */
export function isOpenElsewhere(path: string): boolean {
  const name = basename(path);
  return [`~$${name}`, `.~lock.${name}#`].some((lock) => existsSync(join(dirname(path), lock)));
}
