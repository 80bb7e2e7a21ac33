import type { Host, Workbook } from '../../shared/index.ts';
import { memoryWorkbook } from '../workbook-model/memory-workbook.ts';
import { createXlsx } from './create-xlsx.ts';
import type { XlsxPackage } from './open-package.ts';
import { patchPackage } from './patch/patch-package.ts';
import { readPackage } from './read-xlsx.ts';
import { savePackage } from './save-package.ts';

/** A workbook in an .xlsx file. Nothing is calculated, and nothing waits. */
export interface XlsxWorkbook extends Host {
  snapshot(): Workbook;
  /** The bytes of the file as it is now. */
  save(): Uint8Array;
}

/**
 * A workbook that has no file yet; it takes every change.
 *
 * const workbook = newXlsxWorkbook();
 * workbook.apply([{ do: 'add-sheet', sheet: 'Chỉ tiêu', tabColour: null }]);
 * workbook.save() //=> Uint8Array
 */
export function newXlsxWorkbook() {
  const memory = memoryWorkbook();
  return {
    name: 'xlsx',
    calculates: false,
    snapshot: memory.snapshot,
    apply: memory.apply,
    save: () => createXlsx(memory.model()),
  } satisfies XlsxWorkbook;
}

/**
 * The workbook in a file that exists. It takes every change and keeps all else in the file as it is; what stands in an
 * array formula of several cells it refuses with HostCannot.
 */
export function openXlsxWorkbook(file: XlsxPackage) {
  let current = file;
  let read: Workbook | null = null;
  return {
    name: 'xlsx',
    calculates: false,
    snapshot() {
      read ??= readPackage(current);
      return read;
    },
    apply(changes) {
      current = patchPackage(current, changes);
      read = null;
    },
    save: () => savePackage(current),
  } satisfies XlsxWorkbook;
}
