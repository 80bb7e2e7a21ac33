const LONGEST_TITLE = 31;
const LONGEST_NAME = 255;

/** Throws where Excel would not take the text as the title of a sheet. */
export function checkTitle(title: string): void {
  const fault = titleFault(title);
  if (fault !== null) throw new Error(`The title of a sheet ${fault}: "${title}"`);
}

function titleFault(title: string): string | null {
  if (title.trim() === '') return 'is blank';
  if (title.length > LONGEST_TITLE) return `has at most ${LONGEST_TITLE} characters`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[:\\/?*[\]\u0000-\u001F]/.test(title)) return 'has no : \\ / ? * [ ]';
  if (/^'|'$/.test(title)) return 'does not begin or end with an apostrophe';
  return title.toLowerCase() === 'history' ? 'is not one that Excel keeps for itself' : null;
}

/** Throws where Excel would not take the text as a defined name. */
export function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= LONGEST_NAME;
  const isAddress = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(?:[Rr]\d*)?(?:[Cc]\d*)?$/.test(name);
  if (!isWord || isAddress) throw new Error(`Not a name for an area: "${name}"`);
}
