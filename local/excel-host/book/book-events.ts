/**
 * Events for the add-in. Numbers of the wire: client, `RichApiMessageCategory` and `EventType` of
 * excel-web-16.00.debug.js: a message of category 65536, type 10, is Worksheet.onChanged.
 */
export interface BookEvents {
  /** runtime.enableEvents: off, nothing is told (https://learn.microsoft.com/javascript/api/excel/excel.runtime). */
  isOn: boolean;
  listen(sheetId: string): void;
  ignore(sheetId: string): void;
  changed(sheetId: string, address: string): void;
  /** What is to be told now; it is told once. */
  take(): readonly HostEvent[];
}

export type HostEvent = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  isRemote: boolean,
];

const CATEGORY = 65536;
const DATA_CHANGED = 10;

/** Events of one open workbook. */
export function bookEvents(): BookEvents {
  const listened = new Set<string>();
  let queue: HostEvent[] = [];
  return {
    isOn: true,
    listen: (sheetId) => void listened.add(sheetId),
    ignore: (sheetId) => void listened.delete(sheetId),
    changed(sheetId, address) {
      if (!this.isOn || !listened.has(sheetId)) return;
      const detail = { address, changeType: 'RangeEdited', source: 'Local', worksheetId: sheetId };
      queue.push([CATEGORY, DATA_CHANGED, sheetId, JSON.stringify(detail), queue.length, false]);
    },
    take() {
      const taken = queue;
      queue = [];
      return taken;
    },
  };
}
