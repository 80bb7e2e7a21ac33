import { PACKAGE_RELATIONS_NAMESPACE, RELATIONS_NAMESPACE, XML_HEAD } from './open-xml.ts';
import { xmlAttribute } from './xml-text.ts';

/**
 * The way from one part to others: the last word of each type and the path, as seen from the folder of that part.
 * Relation n is rIdn.
 */
export function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([type, target], i) => relationXml(`rId${i + 1}`, type, target));
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS_NAMESPACE}">${items.join('')}</Relationships>`;
}

/** One such way. */
function relationXml(id: string, type: string, target: string, prefix = ''): string {
  return `<${prefix}Relationship Id="${id}" Type="${RELATIONS_NAMESPACE}/${type}" Target="${xmlAttribute(target)}"/>`;
}
