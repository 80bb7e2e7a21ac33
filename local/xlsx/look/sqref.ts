import type { Area } from '../../../shared/index.ts';
import { parseArea } from '../../workbook-model/reference.ts';

/**
 * The areas of a list such as that of a colour rule.
 *
 * areasOf('A1 C2:D3').length //=> 2
 */
export function areasOf(sqref: string): readonly Area[] {
  return sqref.split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}
