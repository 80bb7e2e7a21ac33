import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellTextFromXml, fromXml, xmlAttribute, xmlFormula, xmlText } from '../../../local/xlsx/xml-text.ts';

describe('xmlText', () => {
  test.each([
    ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
    ['dòng\r\n', 'dòng_x000D_\n'],
    ['\u0000\u001F\uFFFE\uFFFF', '_x0000__x001F__xFFFE__xFFFF_'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x00_ _y0041_', '_x00_ _y0041_'],
    ['\t\n', '\t\n'],
    ['Tỷ lệ 😀', 'Tỷ lệ 😀'],
  ])('%j becomes %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });

  test('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '_x0041_', '_x005F_', '\r', '&amp;', ']]>'),
        (text, more) => {
          expect(cellTextFromXml(xmlText(text + more + text))).toBe(text + more + text);
        },
      ),
    );
  });
});

test('an attribute keeps its line ends and tabs', () => {
  expect(xmlAttribute('a\n\t"b"')).toBe('a&#10;&#9;&quot;b&quot;');
});

test('a formula knows no _xHHHH_', () => {
  expect(xmlFormula('A1<"_x0041_"')).toBe('A1&lt;&quot;_x0041_&quot;');
});

describe('fromXml', () => {
  test.each([
    ['&lt;&gt;&quot;&apos;&amp;', '<>"\'&'],
    ['&#65;&#x42;&#x1F600;', 'AB😀'],
    ['&amp;lt;', '&lt;'],
    ['&khong; &#x110000; &;', '&khong; &#x110000; &;'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['_x0041_', '_x0041_'],
  ])('%j is read as %j', (xml, text) => {
    expect(fromXml(xml)).toBe(text);
  });
});

test.each([
  ['_x0041__x000D_', 'A\r'],
  ['_x005F_x0041_', '_x0041_'],
  ['_x00e0_', 'à'],
  ['_x41_', '_x41_'],
])('the text %j of a cell is read as %j', (xml, text) => {
  expect(cellTextFromXml(xml)).toBe(text);
});
