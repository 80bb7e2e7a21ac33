import { expect, test } from '@jest/globals';
import { readDateStyles } from '../../../local/xlsx/read-styles.ts';

test('knows dates by built-in and by own formats, which may take a built-in number', () => {
  const xml =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/><numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="14" formatCode="0"/></numFmts><cellStyleXfs><xf numFmtId="15"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="15"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="49"/></cellXfs></styleSheet>';
  expect(readDateStyles(xml)).toEqual([false, true, false, false, true, true, false, false]);
});

test('is content with no styles', () => {
  expect(readDateStyles('')).toEqual([]);
});
