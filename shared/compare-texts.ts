/** For sort(): texts by their signs, and so days by their order.
 *  ['2026-07-01', '2026-06-14'].sort(compareTexts) //=> ['2026-06-14', '2026-07-01'] */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
