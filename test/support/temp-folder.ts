import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A new empty folder, removed after the last test of the file (or describe) that asked for it. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dti-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
