import type { HostEvent } from './book/book-events.ts';
import type { WireResponse } from './protocol/wire.ts';

/**
 * Excel's end of the channel between Excel on the web and an add-in: JSON over postMessage, called XDM in the client.
 * Names and numbers: client, `OSF.DDA.*`, `Microsoft.Office.Common.*` of office.debug.js.
 */
export interface ChannelOptions {
  /** What Excel offers, by requirement set: { ExcelApi: '1.9' }. */
  readonly sets: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly origin: string;
  post(message: Readonly<Record<string, unknown>>): void;
  processQuery(body: string): { readonly response: WireResponse; readonly events: readonly HostEvent[] };
  /** Each context.sync() that reached Excel, whatever came of it. */
  onRequest(request: RequestRecord): void;
  /** The person leaves the pane by keyboard: the client keeps Tab to itself and waits for the host to take the focus. */
  onLeave?(to: Leaving): void;
}

/** To what stands after or before the pane, or to the cells. */
export type Leaving = 'after' | 'before' | 'cells';

export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** True for what the client sends of itself, at its start and after Excel.run; no add-in waits for it. */
  readonly isOwn: boolean;
  readonly body: string;
}

export interface Channel {
  readonly windowName: string;
  receive(message: InMessage): void;
  /** Presses a button of the ribbon whose action is a function; gives what the add-in said when it had done. */
  press(functionName: string, controlId: string): Promise<unknown>;
  fire(events: readonly HostEvent[]): void;
  /** Questions of the client that Excel would answer and this host does not. */
  readonly unknown: string[];
}

export interface InMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: InData | null;
}
interface InData {
  readonly eventDispId?: number;
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [index: number]: unknown;
}

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const REQUEST = 0;
const [INVOKE, REGISTER, UNREGISTER] = [0, 1, 2] as const;
const [RICH_API, COMMAND_DONE] = [93, 94] as const;
const [RICH_API_MESSAGE, COMMAND_INVOKED] = [33, 39] as const;
/** Client: OSF.AgaveHostAction. Ctrl+F6, Tab, Esc and F2 lead out of the pane, and so does a pane without a control. */
const LEAVING: Readonly<Record<number, Leaving>> = {
  ...{ 13: 'after', 17: 'after', 14: 'before', 18: 'before' },
  ...{ 5: 'cells', 6: 'cells', 15: 'cells', 16: 'cells' },
};
const OK = { Version: 1, Error: 0 };
/** Client: ErrorCodeManager.errorCodes. */
const ERROR = { request: 5103, response: 5104, unsupported: 5001 } as const;

/** Opens the channel for one add-in. */
export function openChannel(options: ChannelOptions): Channel {
  const { origin, locale } = options;
  const listening = new Map<number, InMessage>();
  const pressed = new Map<string, (answer: unknown) => void>();
  const unknown: string[] = [];
  let commands = 0;

  const send = (to: InMessage, message: Readonly<Record<string, unknown>>) =>
    options.post({
      _serializerVersion: 1,
      _messageType: 1,
      _errorCode: 0,
      _origin: origin,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      ...message,
    });
  const tell = (event: number, data: unknown) => {
    const to = listening.get(event);
    if (to !== undefined) send(to, { _responseType: 1, _data: data });
  };
  const fire = (events: readonly HostEvent[]) => {
    if (events.length > 0) tell(RICH_API_MESSAGE, { ArrayData: events });
  };

  function receive(message: InMessage): void {
    if (message._messageType !== REQUEST) return;
    const { data, events } = answer(message);
    send(message, { _responseType: 0, _data: data });
    fire(events);
  }

  function answer(message: InMessage): { readonly data: unknown; readonly events: readonly HostEvent[] } {
    const event = message._data?.eventDispId ?? 0;
    if (message._actionType === REGISTER) listening.set(event, message);
    if (message._actionType === UNREGISTER) listening.delete(event);
    if (message._actionType !== INVOKE) return { data: OK, events: [] };
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      return { data: appContext(options), events: [] };
    }
    if (message._actionName === 'executeMethod') return execute(message._data ?? {});
    // Telemetry and focus; the answer is not looked at.
    if (message._actionName !== 'ContextActivationManager_notifyHost') unknown.push(message._actionName);
    else {
      const leaving = LEAVING[Number(message._data?.[1])];
      if (leaving !== undefined) options.onLeave?.(leaving);
    }
    return { data: null, events: [] };
  }

  function execute(data: InData): { readonly data: unknown; readonly events: readonly HostEvent[] } {
    const id = data.DdaMethod?.DispatchId;
    if (id === RICH_API) return richApi(String(data.ArrayData?.[4] ?? ''), options);
    if (id === COMMAND_DONE) {
      pressed.get(String(data[0]))?.(data[2]);
      return { data: OK, events: [] };
    }
    unknown.push(`dispatch ${id}`);
    return { data: { Version: 1, Error: ERROR.unsupported }, events: [] };
  }

  return {
    windowName: windowName(options),
    unknown,
    receive,
    fire,
    press: (functionName, controlId) =>
      new Promise((resolve) => {
        const id = `command-${++commands}`;
        pressed.set(id, resolve);
        tell(COMMAND_INVOKED, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      }),
  };

  function windowName({ origin: at }: ChannelOptions): string {
    const hostInfo = `Excel|Web|16.01|${locale}|correlation|||0`;
    return JSON.stringify({
      hostInfo,
      xdmInfo: `conversation|{dti-commune}|${at}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }
}

function richApi(body: string, options: ChannelOptions) {
  const requestBytes = bytesOf(body);
  const isOwn = !/"ActionType":(?!1[,}])(?!3,"Name":"(?:_RemoveReference|NotifyActionHandlerReady)")/.test(body);
  const log = (responseBytes: number) => options.onRequest({ requestBytes, responseBytes, isOwn, body });
  if (requestBytes > PAYLOAD_LIMIT) {
    log(0);
    return { data: { Version: 1, Error: ERROR.request }, events: [] };
  }
  const { response, events } = options.processQuery(body);
  const text = JSON.stringify(response);
  const responseBytes = bytesOf(text);
  log(responseBytes);
  if (responseBytes > PAYLOAD_LIMIT) return { data: { Version: 1, Error: ERROR.response }, events };
  return { data: { ...OK, Data: [200, ['content-type', 'application/json'], [text]] }, events };
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** Everything the client asks for at the start must be there, even empty. */
function appContext({ sets, locale }: ChannelOptions): Readonly<Record<string, unknown>> {
  const always = {
    RichApiRuntime: '1.2',
    RichApiRuntimeFlag: '1.2',
    AddinCommands: '1.3',
    DialogApi: '1.2',
    Settings: '1.1',
  };
  return {
    _id: '{dti-commune}',
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://localhost/ke-hoach.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: '{dti-commune}',
    _requirementMatrix: JSON.stringify({ ...always, ...sets }),
    _hostFullVersion: '16.0.18000.40000',
    _appDomains: [],
    _featureGates: {},
    _addinName: 'dti-commune',
  };
}
