import type { Locale } from '../../shared/index.ts';

/** The language that the page was built in (local/scripts/build-page.mjs). */
declare const DTI_LOCALE: Locale;

/** The page's language, said to the browser too: Google puts a page into a frame of its own. */
export function pageLocale(): Locale {
  document.documentElement.lang = DTI_LOCALE;
  return DTI_LOCALE;
}
