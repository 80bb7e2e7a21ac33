/** What an error says, without its full stop, to be put into a sentence. */
export const messageOf = (cause: unknown): string =>
  String((cause as { readonly message?: unknown } | null)?.message ?? cause).replace(/\.+$/, '');
