/** Markup that may be put into a page: whatever came from a workbook has been escaped. */
export interface Html {
  readonly html: string;
}
export type Piece = string | number | null | Html | readonly Html[];

/**
 * Markup with values in it; texts are escaped, markup and lists of markup are not, null is nothing.
 *
 * html`<b>${'<i>'}</b>`.html //=> '<b>&lt;i&gt;</b>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return { html: parts.map((part, index) => part + markup(values[index] ?? null)).join('') };
}

export const nothing: Html = { html: '' };

function markup(value: Piece): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
