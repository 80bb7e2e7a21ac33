import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutText } from '../../../../shared/use-cases/history/cut-text.ts';
import { freeze, frozenText, soundParts, thaw } from '../../../../shared/use-cases/history/frozen-parts.ts';

const none = new Map<string, unknown>();

describe('a frozen record', () => {
  const record = { letter: { signer: 'A' }, units: [{ id: 'x' }, { id: 'y' }], year: 2026, empty: [] };
  const first = freeze(record, none);

  test('comes back as it was, through text', () => {
    const read = frozenText(JSON.stringify(first));
    expect(read).toEqual(first);
    expect(thaw(first, new Map(soundParts(first)))).toEqual(record);
  });
  test('writes only what is new, once', () => {
    const next = freeze({ ...record, units: [{ id: 'x' }, { id: 'z' }, { id: 'z' }] }, new Map(soundParts(first)));
    expect(Object.values(next.added)).toEqual([{ id: 'z' }]);
  });
  test('is gone when a part of it is gone or was changed', () => {
    const [sum = ''] = Object.keys(first.added);
    const changed = { ...first, added: { ...first.added, [sum]: { signer: 'B' } } };
    expect(thaw(changed, new Map(soundParts(changed)))).toBeNull();
    expect(thaw(first, none)).toBeNull();
  });
  test.each(['', 'null', '1', '[]', '{}', '{"format":1,"parts":null}', '{"format":1,"parts":{},"added":3}'])(
    'is not read from %j',
    (text) => {
      expect(frozenText(text)).toBeNull();
    },
  );
});

describe('a text is cut', () => {
  test('where no host changes anything', () => {
    expect(cutText('ab cd', 3)).toEqual(['a', 'b c', 'd']);
    expect(cutText('short')).toEqual(['short']);
  });
  test('at the end of the room where no place is good', () => {
    expect(cutText('      ', 4)).toEqual(['    ', '  ']);
  });
  test('so that the pieces give it again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 2, max: 12 }), (text, longest) => {
        const pieces = cutText(text, longest);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
