/** What a byte comes to with n zeros behind it stands at 256 n + byte, so that eight bytes go in one step. */
const TABLE = sliced();
const SLICES = 8;

function sliced(): Int32Array {
  const table = new Int32Array(256 * 8);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    table[byte] = rest;
  }
  for (let at = 256; at < table.length; at++) {
    const before = table[at - 256] as number;
    table[at] = (before >>> 8) ^ (table[before & 255] as number);
  }
  return table;
}

/**
 * The check sum of a part, as .zip files carry it (ISO 3309).
 *
 * crc32(new TextEncoder().encode('123456789')) //=> 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const eights = bytes.length - (bytes.length % SLICES);
  let sum = -1;
  let at = 0;
  for (; at < eights; at += SLICES) sum = eight(sum ^ view.getInt32(at, true), view.getInt32(at + 4, true));
  for (; at < bytes.length; at++) sum = (TABLE[(sum ^ (bytes[at] as number)) & 255] as number) ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}

function eight(low: number, high: number): number {
  return (
    (TABLE[1792 + (low & 255)] as number) ^
    (TABLE[1536 + ((low >>> 8) & 255)] as number) ^
    (TABLE[1280 + ((low >>> 16) & 255)] as number) ^
    (TABLE[1024 + (low >>> 24)] as number) ^
    (TABLE[768 + (high & 255)] as number) ^
    (TABLE[512 + ((high >>> 8) & 255)] as number) ^
    (TABLE[256 + ((high >>> 16) & 255)] as number) ^
    (TABLE[high >>> 24] as number)
  );
}
