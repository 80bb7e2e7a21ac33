import { describe, expect, test } from '@jest/globals';
import { insertView } from '../../../shared/panel/view/insert-view.ts';

const plans = [{ id: 'blank', title: 'Kế hoạch trống', indicators: 0, units: 6 }];
const idle = { plans, isDone: false, work: null, message: null };
const read = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the dialog that inserts', () => {
  test('asks for a plan, and says what happens to the sheets that are there', () => {
    const { head, body } = insertView(idle, 'vi');
    expect(read(head.html)).toBe('Chèn biểu mẫu');
    expect(read(body.html)).toMatch(/các trang đang có được giữ nguyên\. Kế hoạch Kế hoạch trống .* Chèn biểu mẫu$/);
  });
  test('asks nothing before the plans are there, nor while it inserts', () => {
    expect(read(insertView({ ...idle, plans: [] }, 'en').body.html)).toBe('');
    const busy = insertView({ ...idle, work: 'insert' }, 'en');
    expect(busy.body.html).toContain('<fieldset disabled>');
    expect(read(busy.progress.html)).toBe('Inserting the templates, up to a minute…');
  });
  test('once it is done only closes', () => {
    const { body } = insertView({ ...idle, isDone: true }, 'en');
    expect([read(body.html), body.html.includes('data-do="close"')]).toEqual(['Close', true]);
  });
});
