import { hasPage, INSERT, showInsert } from './pages.ts';

/**
 * Whether the dialog that inserts was shown and its page has not been heard of since. Browsers that are signed in to
 * several accounts show pages that cannot call the script; the menu then asks without one.
 */
const KEY = 'dti-insert-dialog';
const SECONDS = 600;

/** Shows the dialog; false where its page is not there, or did not reach the script the last time. */
export function offerInsertDialog(): boolean {
  const cache = CacheService.getUserCache();
  if (!hasPage(INSERT) || cache.get(KEY) !== null) {
    cache.remove(KEY);
    return false;
  }
  cache.put(KEY, 'shown', SECONDS);
  showInsert();
  return true;
}

/** A page has reached the script. */
export const pageIsHeard = (): void => CacheService.getUserCache().remove(KEY);
