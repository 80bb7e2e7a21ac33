import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { html, nothing } from '../../shared/panel/html.ts';

describe('markup', () => {
  test('takes texts for texts, wherever they come from', () => {
    const name = `<img src=x onerror="alert('1')"> & Co`;
    expect(html`<b title="${name}">${name}</b>`.html).toBe(
      '<b title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Co">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Co</b>',
    );
  });
  test('takes markup and lists of it as they are, numbers as they are written, and null for nothing', () => {
    const items = [html`<li>${1}</li>`, html`<li>${'<'}</li>`];
    expect(html`<ul>${items}</ul>${null}${nothing}${0}`.html).toBe('<ul><li>1</li><li>&lt;</li></ul>0');
  });
  test('never lets a text end an attribute or begin an element', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`${text}`.html).not.toMatch(/[<>"']/);
      }),
    );
  });
});
