/**
 * Runs works one after another, so that no two of them read and write the workbook at once. One that fails does not
 * hold up those after it.
 *
 * const run = inTurn(); run(a); await run(b) //=> b begins when a has ended
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
