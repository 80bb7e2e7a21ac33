import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeTrackerFile } from './files/index.ts';

/** Names of the files that the demo wrote, each with the hash of what it wrote. */
type Record = Readonly<{ [name: string]: string }>;

const recordOf = (path: string): string => join(dirname(path), '.npm-start.json');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Where a file that the demo is about to write has been changed by somebody, or was never the demo's, gives it another
 * name so that it is kept; returns that name, else null.
 *
 * keepChanged('out/loc-tan-mau.xlsx') //=> 'out/loc-tan-mau-cu-1.xlsx'
 */
export function keepChanged(path: string): string | null {
  if (!existsSync(path) || recordIn(path)[basename(path)] === hashOf(readFileSync(path))) return null;
  let number = 1;
  const name = () => path.replace(/\.xlsx$/, `-cu-${number}.xlsx`);
  while (existsSync(name())) number += 1;
  renameSync(path, name());
  return name();
}

/** Writes a file of the demo and notes what was written. */
export function writeDemoFile(path: string, bytes: Uint8Array): ReturnType<typeof writeTrackerFile> {
  mkdirSync(dirname(path), { recursive: true });
  const written = writeTrackerFile(path, bytes);
  if (!written.ok) return written;
  const record: Record = { ...recordIn(path), [basename(path)]: hashOf(bytes) };
  return writeTrackerFile(recordOf(path), new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`));
}

function recordIn(path: string): Record {
  try {
    return JSON.parse(readFileSync(recordOf(path), 'utf8'));
  } catch {
    // No record, or not a readable one: then no file counts as the demo's, and none is lost.
    return {};
  }
}
