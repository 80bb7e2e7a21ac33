import type { WorkbookModel } from '../workbook-model/index.ts';
import type { Book } from './book/book.ts';
import { openChannel, type RequestRecord } from './channel.ts';
import { excelSession } from './excel-session.ts';
import { fakeWindow, PAGE_ORIGIN } from './fake-window.ts';

/** What Excel offers: the manifest's floor, and Microsoft 365 as far as the pinned client knows it. */
export const EXCELS = {
  floor: { ExcelApi: '1.9' },
  'microsoft-365': { ExcelApi: '1.15', ExcelApiOnline: '1.1' },
} as const;

export interface NodeExcelOptions {
  readonly sets: Readonly<Record<string, string>>;
  readonly locale?: string;
}

/** The unmodified Office.js, running in Node, with this host's Excel on the other end. */
export interface NodeExcel {
  /** `Office`, `Excel` and `OfficeExtension` of the client's own realm. */
  readonly globals: Readonly<Record<'Office' | 'Excel' | 'OfficeExtension', unknown>>;
  /** Opens another workbook in place of this one, and begins the records anew; the client stays loaded. */
  open(start?: WorkbookModel): void;
  book(): Book;
  /** Every context.sync() since the workbook was opened, but for the client's own. */
  syncs(): readonly RequestRecord[];
  /** Presses the ribbon's button of a function; gives what the add-in answers when it has done. */
  press(functionName: string): Promise<unknown>;
  /** Tells the add-in of changes made in the workbook since it was last told. */
  tellEvents(): void;
  /** Members the add-in or the client asked for that do not exist here; tests ask for none. */
  unknownMembers(): readonly string[];
}

/** Boots Office.js and waits until it is ready, about 70 ms. */
export async function bootExcel(options: NodeExcelOptions): Promise<NodeExcel> {
  const locale = options.locale ?? 'vi-VN';
  let excel = excelSession();
  let records: RequestRecord[] = [];
  const channel = openChannel({
    sets: options.sets,
    locale,
    origin: PAGE_ORIGIN,
    post: (message) => setImmediate(() => window.deliver(message)),
    processQuery: (body) => excel.processQuery(body),
    onRequest: (record) => records.push(record),
  });
  const window = fakeWindow(channel.windowName, locale, (text) => channel.receive(JSON.parse(text)));
  window.run('office.js');
  const globals = window.context as unknown as NodeExcel['globals'];
  await (globals.Office as { onReady(): Promise<unknown> }).onReady();
  gateRequirementSets(globals.OfficeExtension);
  return {
    globals,
    open(start) {
      excel = excelSession(start);
      records = [];
    },
    book: () => excel.book,
    syncs: () => records.filter(({ isOwn }) => !isOwn),
    press: (functionName) => channel.press(functionName, functionName),
    tellEvents: () => channel.fire(excel.book.events.take()),
    unknownMembers: () => [...excel.session.unknownMembers, ...channel.unknown],
  };
}

/**
 * The client knows which requirement set each member is of and refuses those above the host's, once this is on. As
 * shipped it sets the flag on `Utility` but reads it on `CommonUtility` (excel-web-16.00.debug.js).
 */
function gateRequirementSets(officeExtension: unknown): void {
  (officeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck =
    true;
}
