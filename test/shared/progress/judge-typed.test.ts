import { describe, expect, test } from '@jest/globals';
import { judgeTyped, type TypedInput } from '../../../shared/progress/judge-typed.ts';
import type { Judgement, Status } from '../../../shared/progress/types.ts';

const AS_OF = '2026-06-14';
type More = Partial<Omit<TypedInput, 'target' | 'value'>>;

function judgementOf(target: string, value: string, more: More = {}): Judgement {
  const found = judgeTyped({ target, value, asOf: AS_OF, ...more });
  if (!found.ok) throw new Error(found.sentence.vi);
  return found.judgement;
}

function problemOf(target: string, value: string, more: More = {}): string {
  const found = judgeTyped({ target, value, asOf: AS_OF, ...more });
  return found.ok ? `judged: ${found.judgement.status}` : found.sentence.vi;
}

describe('judged as written', () => {
  test.each<[string, string, Status, boolean | null]>([
    ['≥85%', '85%', 'met', true],
    ['≥85%', '85', 'met', true],
    ['≥85%', '0,85', 'met', true],
    ['≥85%', '0.85', 'met', true],
    ['≥85%', '84,99', 'no-data', false],
    ['>20%', '20%', 'no-data', false],
    ['>20%', '20,01 %', 'met', true],
    ['>20%', '1996/10000', 'no-data', false],
    ['>20%', '2001/10000', 'met', true],
    ['không quá 5%', '3%', 'met', true],
    ['30%', '0', 'no-data', false],
    ['9/9 nền tảng', '9/9', 'met', true],
    ['9/9 nền tảng', '9', 'met', true],
    ['9/9 nền tảng', '100%', 'met', true],
    ['9/9 nền tảng', '8/9 nền tảng', 'no-data', false],
    ['ít nhất 01 ấp', '1', 'met', true],
    ['ít nhất 01 ấp', '0', 'no-data', false],
    ['ít nhất 1.200 hồ sơ', '1.200 hồ sơ', 'met', true],
    ['01 doanh nghiệp/1.000 dân', '1', 'met', true],
    ['01 doanh nghiệp/1.000 dân', '0,36/1.000 dân', 'no-data', false],
    ['01 doanh nghiệp/1.000 dân', '25/25.000', 'met', true],
    ['5‰', '5‰', 'met', true],
    ['tối thiểu 5 tỷ đồng', '5,2 tỷ đồng', 'met', true],
    ['tối thiểu 5 tỷ đồng', '5,2', 'met', true],
    ['Có ứng dụng AI', 'có', 'met', true],
    ['Có ứng dụng AI', 'Đã hoàn thành', 'met', true],
    ['Có ứng dụng AI', 'chưa', 'on-track', false],
    ['30%', '', 'no-data', null],
    ['30%', 'Không phát sinh', 'no-data', null],
    ['30%', 'đạt', 'no-data', null],
    ['50 - 60%', '55%', 'undetermined', null],
    ['50 - 60%', 'gì cũng được', 'undetermined', null],
    ['trên 120%', '150%', 'met', true],
    ['trên 120%', '150/100', 'met', true],
    ['30%', 'đạt 18,2%', 'no-data', false],
    ['30%', 'kết quả đạt được là 31%', 'met', true],
    ['30%', '= 31%', 'met', true],
    ['30%', '31.125%', 'met', true],
  ])('%s with "%s": %s', (target, value, status, met) => {
    const judgement = judgementOf(target, value);
    expect([judgement.status, judgement.met]).toEqual([status, met]);
  });

  test('in the way an official letter prints it', () => {
    expect(judgementOf('30%', '31.125%').value).toBe(0.31125);
    expect(judgementOf('01 doanh nghiệp/1.000 dân', '9/25.000').value).toBe(0.36);
    expect(judgementOf('01 doanh nghiệp/1.000 dân', '0,36/1.000').value).toBe(0.36);
    expect(judgementOf('9/9 nền tảng', '4').reason.vi).toContain('4/9 nền tảng');
    expect(judgementOf('9/9 nền tảng', '50%').value).toBe(0.5);
  });
});

describe('with a baseline', () => {
  test('the example of the domain', () => {
    const { met, status, expected, gap, reason } = judgementOf('30%', '8,0%', {
      baseline: '3%',
      from: '2026-01-01',
      due: '2026-12-31',
    });
    expect([met, status, expected, gap]).toEqual([false, 'lagging', 0.15164835164835164, 0.07164835164835165]);
    expect(reason.vi).toBe(
      'Đến 14/6 đạt 8,0%, thấp hơn 7,2 điểm phần trăm so với mức cần đạt (15,2%) để hoàn thành mục tiêu 30% vào cuối năm.',
    );
  });

  test('from 1 January to 31 December of the evaluation date’s year, where nothing is said', () => {
    const { expected, baseline } = judgementOf('30%', '8%', { baseline: '3%', asOf: '2027-07-02' });
    expect([expected, baseline?.date]).toEqual([0.165, '2027-01-01']);
    expect(judgementOf('30%', '8%', { baseline: '3%', asOf: '2027-07-02' }).reason.vi).toContain('vào cuối năm.');
  });

  test('its own dates are taken', () => {
    const { expected } = judgementOf('30%', '8%', { baseline: '10%', from: '2026-05-14', due: '2026-07-15' });
    expect(expected).toBe(0.2);
  });

  test('in parts is exact', () => {
    const { expected, status } = judgementOf('9/9', '6/9', { baseline: '3/9', asOf: '2026-07-02' });
    expect([expected, status]).toEqual([2 / 3, 'on-track']);
    expect(judgementOf('9/9', '6', { baseline: '3', asOf: '2026-07-02' }).gap).toBe(0);
  });

  test('of a rate or a number of things', () => {
    expect(judgementOf('01 doanh nghiệp/1.000 dân', '0,36', { baseline: '0,2', asOf: '2026-07-02' }).expected).toBe(
      0.6,
    );
    expect(judgementOf('ít nhất 30 ấp', '12', { baseline: '3', asOf: '2026-07-02' }).expected).toBe(16.5);
  });

  test('left blank is none', () => {
    expect(judgementOf('30%', '8%', { baseline: ' ' }).status).toBe('no-data');
  });

  test('of a milestone plays no part', () => {
    expect(judgementOf('Có ứng dụng AI', 'chưa', { baseline: '3%' }).status).toBe('on-track');
  });

  test.each(['không phát sinh', 'có', 'khoảng 3%', '3 - 4%'])('"%s" is no baseline', (baseline) => {
    expect(problemOf('30%', '8%', { baseline })).toBe(
      `“${baseline}” chưa phải là một số rõ ràng. Xin ghi như “18,2%”, “46/575”, “12” hoặc “0,36”.`,
    );
  });
});

describe('the way of moving', () => {
  test('a milestone is a milestone, everything else a ramp', () => {
    expect(judgementOf('Có ứng dụng AI', 'chưa', { asOf: '2026-11-14' }).status).toBe('at-risk');
    expect(judgementOf('≥95%', '94%').reason.vi).toMatch(/^Chưa đủ số liệu để đánh giá tiến độ/);
  });

  test('can be chosen', () => {
    expect(judgementOf('≥95%', '94%', { move: 'hold' }).status).toBe('at-risk');
    expect(judgementOf('≥95%', '90%', { move: 'hold' }).status).toBe('lagging');
    expect(judgementOf('≥95%', '90%', { move: 'milestone' }).status).toBe('on-track');
    expect(judgementOf('≥95%', 'có', { move: 'milestone' }).status).toBe('met');
  });

  test('the time of a milestone begins on --from', () => {
    expect(judgementOf('Có ứng dụng AI', 'chưa', { from: '2026-06-01', due: '2026-06-15' }).status).toBe('at-risk');
    expect(judgementOf('Có ứng dụng AI', 'chưa', { from: '2026-06-01', due: '2026-06-10' }).status).toBe('lagging');
  });
});

describe('asked back', () => {
  const NOT_A_NUMBER = (text: string) =>
    `“${text}” chưa phải là một số rõ ràng. Xin ghi như “18,2%”, “46/575”, “12” hoặc “0,36”.`;

  test.each<[string, string, string]>([
    ['trên 1%', '0,85', '“0,85” có thể là 0,85% hoặc 85%. Xin ghi kèm dấu %.'],
    ['≥2% và tăng dần theo yêu cầu phát triển', '0.85', '“0.85” có thể là 0,85% hoặc 85%. Xin ghi kèm dấu %.'],
    ['30%', '1', '“1” có thể là 1% hoặc 100%. Xin ghi kèm dấu %.'],
    ['30%', '1,5', '“1,5” có thể là 1,5% hoặc 150%. Xin ghi kèm dấu %.'],
    ['30%', '1.000', '“1.000” có thể là 1% hoặc 100%. Xin ghi kèm dấu %.'],
    ['30%', '101%', '“101%” nằm ngoài khoảng 0% đến 100%. Xin kiểm tra lại.'],
    ['30%', '120', '“120” nằm ngoài khoảng 0% đến 100%. Xin kiểm tra lại.'],
    ['9/9', '101%', '“101%” nằm ngoài khoảng 0% đến 100%. Xin kiểm tra lại.'],
    ['30%', '-5%', '“-5%” nhỏ hơn 0. Xin kiểm tra lại.'],
    ['30%', '-5/10', '“-5/10” nhỏ hơn 0. Xin kiểm tra lại.'],
    ['30%', '5/-10', '“5/-10” nhỏ hơn 0. Xin kiểm tra lại.'],
    ['30%', '46/0', '“46/0” có mẫu số bằng 0. Nếu không phát sinh, xin ghi “Không phát sinh”.'],
    ['30%', '11/10', '“11/10” có tử số lớn hơn mẫu số. Xin kiểm tra lại.'],
    ['9/9 nền tảng', '10/9', '“10/9” có tử số lớn hơn mẫu số. Xin kiểm tra lại.'],
    ['9/9 nền tảng', '10', '“10” có tử số lớn hơn mẫu số. Xin kiểm tra lại.'],
    ['9/9 nền tảng', '8,5', '“8,5” phải là số nguyên.'],
    ['ít nhất 30 ấp', '12,5', '“12,5” phải là số nguyên.'],
    ['ít nhất 30 ấp', '40%', '“40%” là tỷ lệ, còn mục tiêu 30 ấp không tính bằng phần trăm.'],
    [
      '01 doanh nghiệp/1.000 dân',
      '40%',
      '“40%” là tỷ lệ, còn mục tiêu 1 doanh nghiệp/1.000 dân không tính bằng phần trăm.',
    ],
    ['tối thiểu 5 tỷ đồng', '1.200 triệu đồng', '“1.200 triệu đồng” không cùng đơn vị tính với mục tiêu 5 tỷ đồng.'],
    [
      'Có ứng dụng AI',
      '85%',
      'Chỉ tiêu này hỏi đã hoàn thành hay chưa, “85%” chưa trả lời rõ. Xin ghi “có” hoặc “chưa”.',
    ],
    [
      'Có ứng dụng AI',
      'chờ cấp trên',
      'Chỉ tiêu này hỏi đã hoàn thành hay chưa, “chờ cấp trên” chưa trả lời rõ. Xin ghi “có” hoặc “chưa”.',
    ],
    ['30%', 'khoảng 20%', NOT_A_NUMBER('khoảng 20%')],
    ['30%', '>20%', NOT_A_NUMBER('>20%')],
    ['30%', '20‰', NOT_A_NUMBER('20‰')],
    ['30%', '20-30%', NOT_A_NUMBER('20-30%')],
    ['30%', '9/9/2026', NOT_A_NUMBER('9/9/2026')],
    ['30%', '46/x', NOT_A_NUMBER('46/x')],
    ['30%', 'x/46', NOT_A_NUMBER('x/46')],
    ['30%', '8%/10', NOT_A_NUMBER('8%/10')],
    ['30%', '8/10%', NOT_A_NUMBER('8/10%')],
    ['ít nhất 30 ấp', '1/21', NOT_A_NUMBER('1/21')],
  ])('%s with "%s"', (target, value, sentence) => {
    expect(problemOf(target, value)).toBe(sentence);
  });

  test('in English too', () => {
    const english = (target: string, value: string) => {
      const found = judgeTyped({ target, value, asOf: AS_OF });
      return found.ok ? null : found.sentence.en;
    };
    expect(english('trên 1%', '0,85')).toBe('“0,85” can be 0.85% or 85%. Write it with the % sign.');
    expect(english('30%', 'khoảng 20%')).toBe(
      '“khoảng 20%” is not one clear number. Write it like “18,2%”, “46/575”, “12” or “0,36”.',
    );
    expect(english('30%', '101%')).toBe('“101%” is not between 0% and 100%. Please check it.');
    expect(english('30%', '-5%')).toBe('“-5%” is below 0. Please check it.');
    expect(english('30%', '46/0')).toBe(
      '“46/0” has 0 as its denominator. Where nothing arose, write “Không phát sinh”.',
    );
    expect(english('30%', '11/10')).toBe('The numerator of “11/10” is larger than its denominator. Please check it.');
    expect(english('ít nhất 30 ấp', '1,5')).toBe('“1,5” has to be a whole number.');
    expect(english('ít nhất 30 ấp', '1%')).toBe('“1%” is a percentage, but the target of 30 ấp is not.');
    expect(english('tối thiểu 5 tỷ đồng', '1 đồng')).toBe('“1 đồng” is not in the unit of the target of 5 tỷ đồng.');
    expect(english('Có ứng dụng AI', '85%')).toBe(
      'This target asks whether it is done; “85%” does not say. Write “có” (done) or “chưa” (not done).',
    );
  });

  test('a bare share is believed up to ten times a small target', () => {
    expect(judgementOf('trên 1%', '0,1').value).toBe(0.1);
    expect(problemOf('trên 1%', '0,101')).toContain('có thể là');
    expect(judgementOf('30%', '1,51').value).toBe(0.0151);
    expect(judgementOf('30%', '0,99').value).toBe(0.99);
  });
});
