/**
 * Whether the Office theme is a dark one; null where this Office does not say (Excel on the web), so that the panel
 * follows the browser.
 *
 * themeOf({ bodyBackgroundColor: '#212121' }) //=> 'dark'
 */
export function themeOf(theme: { readonly bodyBackgroundColor?: string } | undefined): 'light' | 'dark' | null {
  const colour = /^#?([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  if (colour === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
