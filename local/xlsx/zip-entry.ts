/** One part of a .zip file: its compressed bytes are a view into the file and stay as they are. */
export interface ZipEntry {
  readonly name: string;
  /** The name as the file has it. */
  readonly nameBytes: Uint8Array;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly crc: number;
  /** Of the part when unpacked, in bytes, as the file declares it. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** Day and time as MS-DOS counted them. */
  readonly time: number;
  /** Bit 11: the name is UTF-8. */
  readonly isUtf8: boolean;
}

export const STORED = 0;
export const DEFLATED = 8;
