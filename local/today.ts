import type { PlainDate } from '../shared/index.ts';

/** The day it is where this computer stands: the only place of the project that looks at a clock. */
export function today(): PlainDate {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
