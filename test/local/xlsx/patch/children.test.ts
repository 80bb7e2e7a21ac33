import { describe, expect, test } from '@jest/globals';
import { childrenFrom, parentOf, prefixed } from '../../../../local/xlsx/patch/children.ts';

const ORDER = ['a', 'b', 'c'];

describe('the children of an element', () => {
  test('are found whatever stands in them under the same name', () => {
    const xml = '<?xml version="1.0"?>\r\n<x:r i=">"><x:a><x:a/><x:a j="/>">1</x:a></x:a> <x:ab/><x:b/></x:r>';
    const { root, children } = parentOf(xml, ORDER);
    expect([root.name, root.prefix, root.attributes]).toEqual(['r', 'x:', ' i=">"']);
    expect(children.map(({ name, start, end }) => [name, xml.slice(start, end)])).toEqual([
      ['a', '<x:a><x:a/><x:a j="/>">1</x:a></x:a>'],
      ['ab', '<x:ab/>'],
      ['b', '<x:b/>'],
    ]);
  });

  test('are none where there are none, or where a tag is left open', () => {
    expect(parentOf('<r/>', ORDER).children).toEqual([]);
    expect(parentOf('<r></r>', ORDER).children).toEqual([]);
    expect(childrenFrom('<a>1', 0).map(({ name, end }) => [name, end])).toEqual([['a', 4]]);
  });
});

describe('a child', () => {
  test.each([
    ['<r><c/></r>', 'b', '<r><b/><c/></r>'],
    ['<r><a/><b/><b/><z/><c/></r>', 'b', '<r><a/><b/><b/><z/><b/><c/></r>'],
    ['<r><a/><z/></r>', 'c', '<r><a/><z/><c/></r>'],
    ['<r i="1"/>', 'a', '<r i="1"><a/></r>'],
    ['<x:r><x:c/></x:r>', 'a', '<x:r><x:a/><x:c/></x:r>'],
  ])('joins %s as %s at its place', (xml, name, after) => {
    expect(parentOf(xml, ORDER).add(name, `<${name}/>`)).toBe(after);
  });

  test('takes the place of the first of its name, or goes', () => {
    expect(parentOf('<r><a>1</a><b/></r>', ORDER).put('a', '<a>2</a>')).toBe('<r><a>2</a><b/></r>');
    expect(parentOf('<r><a>1</a><b/></r>', ORDER).put('a', null)).toBe('<r><b/></r>');
    expect(parentOf('<r><b/></r>', ORDER).put('a', null)).toBe('<r><b/></r>');
    expect(parentOf('<r><b/></r>', ORDER).put('a', '<a/>')).toBe('<r><a/><b/></r>');
  });
});

test('XML of ours is read under the prefix of a part', () => {
  expect(prefixed('<a i="&lt;b"><b/></a>', 'x:')).toBe('<x:a i="&lt;b"><x:b/></x:a>');
});
