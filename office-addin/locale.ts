import type { Locale } from '../shared/index.ts';

/** localeOf('vi-VN') //=> 'vi' */
export const localeOf = (language: string): Locale => (/^vi/i.test(language) ? 'vi' : 'en');
