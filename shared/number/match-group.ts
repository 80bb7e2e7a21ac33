/** What a group of a pattern took of a text; '' where it took no part.
 *  matchGroup(/(\d+)(?:,(\d+))?/.exec('85'), 2) //=> '' */
export const matchGroup = (match: readonly (string | undefined)[] | null, number: number): string =>
  match?.[number] ?? '';
