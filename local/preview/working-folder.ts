import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isLockFile } from '../files/lock-files.ts';

/** The only folder that the preview reads from. */
export interface WorkingFolder {
  /** Its .xlsx files and those one folder below, as paths from it with "/". */
  files(): readonly string[];
  /** The path of such a file; null for anything that does not lie in the folder, whatever the name or link says. */
  resolve(path: string): string | null;
}

/** Looks into a folder; hidden folders and node_modules are passed over. */
export function workingFolder(folder: string): WorkingFolder {
  const root = realpathSync(folder);
  return {
    files: () =>
      [...xlsxIn(root), ...foldersIn(root).flatMap((name) => xlsxIn(join(root, name)))].map((path) =>
        relative(root, path).split(sep).join('/'),
      ),
    resolve(path) {
      try {
        const real = realpathSync(join(root, path));
        return real.startsWith(root + sep) && /\.xlsx$/i.test(real) && statSync(real).isFile() ? real : null;
      } catch {
        return null;
      }
    },
  };
}

function xlsxIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && /\.xlsx$/i.test(entry.name) && !isLockFile(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}

function foldersIn(root: string): readonly string[] {
  return entriesOf(root)
    .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
