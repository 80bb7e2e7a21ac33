import type { WorkbookModel } from '../workbook-model/index.ts';
import { type Book, openBook } from './book/book.ts';
import type { HostEvent } from './book/book-events.ts';
import { workbook } from './objects/workbook.ts';
import { hostObject } from './protocol/host-object.ts';
import { processQuery } from './protocol/process-query.ts';
import { openSession, type Session } from './protocol/session.ts';
import type { WireRequest, WireResponse } from './protocol/wire.ts';

/** A workbook open in this host's Excel, and one add-in talking to it. */
export interface ExcelSession {
  readonly book: Book;
  readonly session: Session;
  processQuery(body: string): { readonly response: WireResponse; readonly events: readonly HostEvent[] };
}

export function excelSession(start?: WorkbookModel): ExcelSession {
  const book = openBook(start);
  const session = openSession(
    workbook(book, (reference) => session.release(reference)),
    {
      // Client: asked for once, when events are first listened to.
      'Microsoft.InternalService.AddinInternalService': () =>
        hostObject('AddinInternalService', { call: { NotifyActionHandlerReady: () => null } }),
    },
  );
  return {
    book,
    session,
    processQuery(body) {
      const response = processQuery(session, JSON.parse(body) as WireRequest);
      return { response, events: book.events.take() };
    },
  };
}
