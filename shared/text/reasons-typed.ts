import { formatNumber, percentOfShare } from '../number/vi-number.ts';
import type { Target } from '../plan/target.ts';
import { both, targetText } from './reasons-figure.ts';
import type { Sentence } from './sentence.ts';

/** Why a figure typed on a command line cannot be judged, and what to write instead. */
export const typedProblems = {
  notANumber: (text: string): Sentence => ({
    vi: `“${text}” chưa phải là một số rõ ràng. Xin ghi như “18,2%”, “46/575”, “12” hoặc “0,36”.`,
    en: `“${text}” is not one clear number. Write it like “18,2%”, “46/575”, “12” or “0,36”.`,
  }),
  notAnAnswer: (text: string): Sentence => ({
    vi: `Chỉ tiêu này hỏi đã hoàn thành hay chưa, “${text}” chưa trả lời rõ. Xin ghi “có” hoặc “chưa”.`,
    en: `This target asks whether it is done; “${text}” does not say. Write “có” (done) or “chưa” (not done).`,
  }),
  percentOrShare: (text: string, number: number): Sentence => {
    const low = both(formatNumber(number));
    const high = both(formatNumber(percentOfShare(number)));
    return {
      vi: `“${text}” có thể là ${low.vi}% hoặc ${high.vi}%. Xin ghi kèm dấu %.`,
      en: `“${text}” can be ${low.en}% or ${high.en}%. Write it with the % sign.`,
    };
  },
  percentNotAsked: (text: string, target: Target): Sentence => ({
    vi: `“${text}” là tỷ lệ, còn mục tiêu ${targetText(target).vi} không tính bằng phần trăm.`,
    en: `“${text}” is a percentage, but the target of ${targetText(target).en} is not.`,
  }),
  outOfRange: (text: string): Sentence => ({
    vi: `“${text}” nằm ngoài khoảng 0% đến 100%. Xin kiểm tra lại.`,
    en: `“${text}” is not between 0% and 100%. Please check it.`,
  }),
  negative: (text: string): Sentence => ({
    vi: `“${text}” nhỏ hơn 0. Xin kiểm tra lại.`,
    en: `“${text}” is below 0. Please check it.`,
  }),
  notWhole: (text: string): Sentence => ({
    vi: `“${text}” phải là số nguyên.`,
    en: `“${text}” has to be a whole number.`,
  }),
  zeroDenominator: (text: string): Sentence => ({
    vi: `“${text}” có mẫu số bằng 0. Nếu không phát sinh, xin ghi “Không phát sinh”.`,
    en: `“${text}” has 0 as its denominator. Where nothing arose, write “Không phát sinh”.`,
  }),
  aboveWhole: (text: string): Sentence => ({
    vi: `“${text}” có tử số lớn hơn mẫu số. Xin kiểm tra lại.`,
    en: `The numerator of “${text}” is larger than its denominator. Please check it.`,
  }),
  otherUnit: (text: string, target: Target): Sentence => ({
    vi: `“${text}” không cùng đơn vị tính với mục tiêu ${targetText(target).vi}.`,
    en: `“${text}” is not in the unit of the target of ${targetText(target).en}.`,
  }),
} as const;
