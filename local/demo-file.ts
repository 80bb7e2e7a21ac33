import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileProblem } from '../shared/index.ts';
import { writeTrackerFile } from './files/index.ts';
import { isOpenElsewhere } from './files/lock-files.ts';

/** Names of the files that the demo wrote, each with the hash of what it wrote. */
type Record = Readonly<{ [name: string]: string }>;

const recordOf = (path: string): string => join(dirname(path), '.npm-start.json');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** `kept`: the name under which the file that stood there lives on, because it was not the demo's any more. */
export type DemoFile =
  | { readonly ok: true; readonly kept: string | null }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Writes a file of the demo. Where somebody has changed the one that is there, or it was never the demo's, that one
 * gets another name first.
 *
 * writeDemoFile('out/loc-tan-mau.xlsx', bytes) //=> { ok: true, kept: null }
 */
export function writeDemoFile(path: string, bytes: Uint8Array): DemoFile {
  if (isOpenElsewhere(path)) return { ok: false, problem: 'open-elsewhere' };
  mkdirSync(dirname(path), { recursive: true });
  const kept = keepChanged(path);
  const written = writeTrackerFile(path, bytes);
  if (!written.ok) return written;
  const record: Record = { ...recordIn(path), [basename(path)]: hashOf(bytes) };
  writeFileSync(recordOf(path), `${JSON.stringify(record, null, 2)}\n`);
  return { ok: true, kept };
}

/** keepChanged('out/loc-tan-mau.xlsx') //=> 'out/loc-tan-mau-cu-1.xlsx', or null where it is still the demo's own */
function keepChanged(path: string): string | null {
  if (!existsSync(path) || recordIn(path)[basename(path)] === hashOf(readFileSync(path))) return null;
  let number = 1;
  const name = () => path.replace(/\.(xlsx|docx)$/, `-cu-${number}.$1`);
  while (existsSync(name())) number += 1;
  renameSync(path, name());
  return name();
}

function recordIn(path: string): Record {
  try {
    return JSON.parse(readFileSync(recordOf(path), 'utf8'));
  } catch {
    // No record, or not a readable one: then no file counts as the demo's, and none is lost.
    return {};
  }
}
