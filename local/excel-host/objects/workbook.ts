import type { Book } from '../book/book.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { asFlag, asText } from './arguments.ts';
import { names } from './names.ts';
import { worksheets } from './worksheets.ts';

/** The root of all paths: https://learn.microsoft.com/javascript/api/excel/excel.workbook. */
export function workbook(book: Book, release: (reference: string) => void): HostObject {
  const sheets = worksheets(book);
  const ofBook = names(book);
  // Nothing is calculated here, so there is nothing to suspend; that it was asked for is in the log of requests.
  const application = hostObject('Application', {
    call: { SuspendApiCalculationUntilNextSync: () => null, SuspendScreenUpdatingUntilNextSync: () => null },
  });
  const runtime = hostObject('Runtime', {
    get: { EnableEvents: () => book.events.isOn },
    set: {
      EnableEvents: (value) => {
        book.events.isOn = asFlag(value, 'Runtime.enableEvents');
      },
    },
  });
  return hostObject('Workbook', {
    to: { Worksheets: () => sheets, Names: () => ofBook, Application: () => application, _Runtime: () => runtime },
    // Client: TrackedObjects, sent by itself after each Excel.run.
    call: { _RemoveReference: (reference) => release(asText(reference, 'Workbook._RemoveReference')) },
  });
}
