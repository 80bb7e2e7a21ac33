/** A name in small letters, digits and hyphens.
 *  slug('Trạm Y tế') //=> 'tram-y-te' */
export function slug(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
