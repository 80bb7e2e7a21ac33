import type { Book } from '../../excel-host/book/book.ts';
import { type Channel, type Leaving, openChannel } from '../../excel-host/channel.ts';
import { excelSession } from '../../excel-host/excel-session.ts';
import type { WorkbookModel } from '../../workbook-model/index.ts';

export interface ExcelInPage {
  readonly book: Book;
  /** Shows the pane; the add-in in it begins anew. */
  showPane(frame: HTMLIFrameElement, address: string): void;
  /** Tells the add-in of what a person did in the grid. */
  tellEvents(): void;
}

export interface ExcelInPageOptions {
  readonly model: WorkbookModel;
  readonly locale: string;
  /** Called after every request of the add-in. */
  readonly onRequest: () => void;
  /** Called when the person leaves the pane by keyboard. */
  readonly onLeave: (to: Leaving) => void;
}

const SETS = { ExcelApi: '1.15', ExcelApiOnline: '1.1' };

/**
 * Our Excel inside a page, and the way between it and the add-in in a frame. On https the frame is of another origin
 * and they talk as Excel on the web does; on http the client refuses that, so it is given a parent window of ours.
 */
export function excelInPage({ model, locale, onRequest, onLeave }: ExcelInPageOptions): ExcelInPage {
  const excel = excelSession(model);
  let post: (message: unknown) => void = () => undefined;
  const channel = openChannel({
    sets: SETS,
    locale,
    // On plain http the client is told of a host on https: it compares texts (OSF.XmlHttp, isHostTrusted).
    origin: window.location.origin.replace(/^http:\/\/([^:]+).*$/, 'https://$1'),
    post: (message) => post(message),
    processQuery: (body) => excel.processQuery(body),
    onRequest,
    onLeave,
  });
  return {
    book: excel.book,
    tellEvents: () => channel.fire(excel.book.events.take()),
    showPane(frame, address) {
      const isFramed = new URL(address, window.location.href).origin !== window.location.origin;
      post = isFramed ? postTo(frame, address, channel) : adopting(channel);
      // Browsers take the name of a frame when it is put in, not later.
      frame.name = channel.windowName;
      frame.src = address;
    },
  };
}

/** As Excel on the web: messages between windows of two origins. */
function postTo(frame: HTMLIFrameElement, address: string, channel: Channel): (message: unknown) => void {
  window.addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && typeof data === 'string') receive(channel, data);
  });
  const { origin } = new URL(address);
  return (message) => frame.contentWindow?.postMessage(JSON.stringify(message), origin);
}

interface Adopter {
  dtiAdopt?: (pane: Window & { readonly MessageEvent: typeof MessageEvent }) => void;
}

/** The pane's first script, boot.js, asks to be adopted before Office.js looks at its parent. */
function adopting(channel: Channel): (message: unknown) => void {
  let deliver: (message: unknown) => void = () => undefined;
  (window as Adopter).dtiAdopt = (pane) => {
    const parent = { postMessage: (text: string) => receive(channel, text) };
    pane.name = channel.windowName;
    Object.defineProperty(pane, 'parent', { value: parent, configurable: true });
    const origin = `https://${window.location.hostname}`;
    deliver = (message) => {
      // Another file may have been opened in between, with a pane of its own.
      if (pane.closed) return;
      const event = new pane.MessageEvent('message', { data: JSON.stringify(message), origin });
      Object.defineProperty(event, 'source', { value: parent });
      pane.dispatchEvent(event);
    };
  };
  return (message) => setTimeout(() => deliver(message));
}

function receive(channel: Channel, text: string): void {
  try {
    channel.receive(JSON.parse(text));
  } catch (cause) {
    // Office.js posts a few texts that are not JSON to whatever frames it.
    if (!(cause instanceof SyntaxError)) throw cause;
  }
}
