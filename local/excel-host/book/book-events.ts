/**
 * Events for the add-in. Numbers of the wire: client, `RichApiMessageCategory` and `EventType` of
 * excel-web-16.00.debug.js: a message of category 65536, type 10, is Worksheet.onChanged, and WorksheetCollection.onChanged
 * when its target is the workbook.
 */
export interface BookEvents {
  /** runtime.enableEvents: off, nothing is told (https://learn.microsoft.com/javascript/api/excel/excel.runtime). */
  isOn: boolean;
  /** `target` is a sheet's id, or WHOLE_WORKBOOK for all sheets. */
  listen(target: string): void;
  ignore(target: string): void;
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

/** Client: OfficeExtension.Constants.eventWorkbookId. */
export const WHOLE_WORKBOOK = 'Workbook';
const CATEGORY = 65536;
const DATA_CHANGED = 10;

/** Events of one open workbook. */
export function bookEvents(): BookEvents {
  const listened = new Set<string>();
  let queue: HostEvent[] = [];
  return {
    isOn: true,
    listen: (target) => void listened.add(target),
    ignore: (target) => void listened.delete(target),
    changed(sheetId, address) {
      if (!this.isOn) return;
      const detail = JSON.stringify({ address, changeType: 'RangeEdited', source: 'Local', worksheetId: sheetId });
      for (const target of [sheetId, WHOLE_WORKBOOK].filter((one) => listened.has(one)))
        queue.push([CATEGORY, DATA_CHANGED, target, detail, queue.length, false]);
    },
    take() {
      const taken = queue;
      queue = [];
      return taken;
    },
  };
}
