import type { Locale } from '../../shared/index.ts';

/** The language that the server wrote into the page (gas/pages.ts). */
export function pageLocale(): Locale {
  const locale = document.body.dataset.locale === 'en' ? 'en' : 'vi';
  document.documentElement.lang = locale;
  return locale;
}
