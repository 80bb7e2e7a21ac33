import type { Element } from '../xml-scan.ts';
import type { Splice } from './splice-text.ts';

/**
 * The splices that put text at the end of an element, which may be empty ("<row/>"), and give it other attributes
 * where they differ from its own.
 */
export function appendTo(element: Element, name: string, attributes: string, text: string): readonly Splice[] {
  const { start, end, innerStart, innerEnd, prefix } = element;
  const isEmpty = innerStart === end;
  const added = text + (isEmpty ? `</${prefix}${name}>` : '');
  const isOpenedAnew = isEmpty || attributes !== element.attributes;
  return [
    ...(isOpenedAnew ? [{ start, end: innerStart, text: `<${prefix}${name}${attributes}>` }] : []),
    ...(added === '' ? [] : [{ start: innerEnd, end: innerEnd, text: added }]),
  ];
}
