/** Letters, digits and the few signs that addresses of offices have. */
const ADDRESS = /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** The e-mail addresses in a text, in lower case, each once. addressesIn('Lan (Lan@xa.vn), 0901234567') //=> ['lan@xa.vn'] */
export function addressesIn(text: string): readonly string[] {
  return [...new Set((text.match(ADDRESS) ?? []).map((address) => address.toLowerCase()))];
}
