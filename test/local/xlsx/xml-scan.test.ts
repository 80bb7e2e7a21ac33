import { describe, expect, test } from '@jest/globals';
import {
  attribute,
  findElement,
  findElements,
  innerOf,
  isOn,
  plainXml,
  withoutAttributes,
} from '../../../local/xlsx/xml-scan.ts';

describe('findElements', () => {
  test('finds elements of a name only, closed or not, with any prefix', () => {
    const xml = '<a><c r="1"/><col/><x:c>2</x:c ><cc>3</cc><c\n>4</c><y-1.z:c/></a>';
    expect(
      findElements(plainXml(xml), 'c').map((element) => [
        element.prefix,
        element.attributes,
        innerOf(plainXml(xml), element),
      ]),
    ).toEqual([
      ['', ' r="1"', ''],
      ['x:', '', '2'],
      ['', '\n', '4'],
      ['y-1.z:', '', ''],
    ]);
  });

  test('does not take the end of a name for a name', () => {
    expect(findElements('<row/><arow/><a:brow/><rowx/></row>', 'row')).toHaveLength(1);
  });

  test('gives the places of an element', () => {
    const xml = 'x<c r="1">ab</c>y';
    const element = findElement(xml, 'c');
    expect(element).toEqual({ start: 1, end: 16, prefix: '', attributes: ' r="1"', innerStart: 10, innerEnd: 12 });
  });

  test('looks between two places only', () => {
    const xml = '<c>1</c><c>2</c><c>3</c>';
    expect(findElements(xml, 'c', 1, 16).map((element) => innerOf(xml, element))).toEqual(['2']);
    expect(findElement(xml, 'c', 17)).toBeNull();
    expect(findElement(xml, 'c', 0, 0)).toBeNull();
  });

  test('sees ">" and "/" in the value of an attribute', () => {
    const xml = `<c a="1>2" b='x/>"' >5</c>`;
    expect(findElements(xml, 'c').map((element) => [element.attributes, innerOf(xml, element)])).toEqual([
      [` a="1>2" b='x/>"' `, '5'],
    ]);
  });

  test('comes to an end in a text that was cut', () => {
    expect(findElements('<c>1', 'c')).toHaveLength(1);
    expect(findElements('<c r="1', 'c')).toHaveLength(1);
    expect(findElements('<', 'c')).toHaveLength(0);
  });
});

describe('attribute', () => {
  test.each([
    [' r="A1" s="2"', 's', '2'],
    [" r='A1' s='2'", 's', '2'],
    [' r = "A1"', 'r', 'A1'],
    ['\nr="A1"\ts="2"', 'r', 'A1'],
    [' r:id="rId1"', 'id', 'rId1'],
    [' name="a &amp; b"', 'name', 'a & b'],
    [' spans="1:5"', 's', undefined],
    [' t="s"', 's', undefined],
    ['', 'r', undefined],
    [' r=""', 'r', ''],
  ])('%j, %s', (attributes, name, value) => {
    expect(attribute(attributes, name)).toBe(value);
  });

  test.each([
    [' a="1"', true],
    [' a="true"', true],
    [' a="0"', false],
    [' a="false"', false],
    ['', false],
  ])('%j is on: %s', (attributes, expected) => {
    expect(isOn(attributes, 'a')).toBe(expected);
  });

  test('others stay when some are taken out', () => {
    expect(withoutAttributes(` r="A1" s='3' t="s" vm="1"`, 't', 'vm', 'cm')).toBe(` r="A1" s='3'`);
  });
});

test.each([
  ['<a><!-- <c/> -->1</a>', '<a>1</a>'],
  ['<a><![CDATA[1 < 2 & 3]]></a>', '<a>1 &lt; 2 &amp; 3</a>'],
  ['<a></a ><b></b\n>', '<a></a><b></b>'],
  ['<a>1</a>', '<a>1</a>'],
])('%j is plainly %j', (xml, plain) => {
  expect(plainXml(xml)).toBe(plain);
});
