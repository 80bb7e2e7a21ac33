import { closeSync, fchmodSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Every call by which a write changes the disk, so that a test can let each of them fail. */
export interface DiskCalls {
  openSync(path: string, flags: 'wx' | 'r'): number;
  /** Gives the number of bytes written, which may be fewer than there are. */
  writeSync(file: number, bytes: Uint8Array, from: number): number;
  fchmodSync(file: number, mode: number): void;
  fsyncSync(file: number): void;
  closeSync(file: number): void;
  linkSync(path: string, second: string): void;
  renameSync(from: string, to: string): void;
  rmSync(path: string, options: { readonly force: true }): void;
}

/** The disk of this machine. */
export const disk: DiskCalls = {
  openSync,
  writeSync: (file, bytes, from) => writeSync(file, bytes, from),
  fchmodSync,
  fsyncSync,
  closeSync,
  linkSync,
  renameSync,
  rmSync,
};
