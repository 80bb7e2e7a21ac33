/** Waits this long for another run to end; a simple trigger has 30 seconds in all. */
const WAIT_MS = 10_000;

/**
 * Does something while no other run of this script changes the file; `busy` where another one does.
 *
 * Everything is flushed before the lock goes, else writes that are still pending would land after it. There is no lock
 * outside a container (the types do not say so), and nobody to share with.
 */
export function withLock<T>(work: () => T, busy: T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock !== null && !lock.tryLock(WAIT_MS)) return busy;
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
