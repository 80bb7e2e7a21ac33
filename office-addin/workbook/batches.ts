/**
 * Sends what was queued in as few syncs as Excel on the web takes: at most 5 MB at a time
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins).
 */
export interface Batches {
  readonly context: Excel.RequestContext;
  /** Makes room for something of about so many bytes: sends first what would not fit together with it. */
  room(bytes: number): Promise<void>;
  /** Sends the rest. */
  finish(): Promise<void>;
}

/** Below 5 MB by what the protocol adds to each call beyond our estimate. */
const MOST_BYTES = 4_000_000;

/** Calculation and events rest while a batch is carried out; events are on again after the last one. */
export function openBatches(context: Excel.RequestContext): Batches {
  let queued = 0;
  const begin = () => {
    context.application.suspendApiCalculationUntilNextSync();
    context.runtime.enableEvents = false;
  };
  begin();
  return {
    context,
    async room(bytes) {
      if (queued > 0 && queued + bytes > MOST_BYTES) {
        await context.sync();
        begin();
        queued = 0;
      }
      queued += bytes;
    },
    async finish() {
      context.runtime.enableEvents = true;
      await context.sync();
    },
  };
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** About what a call on a range costs: its path, its reference and the call itself. */
export const CALL_BYTES = 450;
