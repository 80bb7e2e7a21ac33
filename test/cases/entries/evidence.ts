import { type Cases, indicator, measures } from './make.ts';

/** A link, a document number, or only a description. */
export const evidence: Cases = {
  'a result without evidence where it is asked for': {
    typed: [{ code: 'PROOF', numerator: 80, denominator: 100 }],
    entries: [{ numerator: 80, denominator: 100, value: 0.8 }],
    findings: [
      [
        'missing-evidence',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu PROOF): có kết quả nhưng chưa có tài liệu kiểm chứng; đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
      ],
    ],
  },
  'a result without evidence where it is not asked for': {
    typed: [{ code: 'S', numerator: 80, denominator: 100 }],
    entries: [{ numerator: 80, denominator: 100, value: 0.8 }],
    findings: [],
  },
  'the evidence column is gone': {
    typed: [{ code: 'PROOF', numerator: 80, denominator: 100, gone: ['evidence'] }],
    entries: [{ numerator: 80, denominator: 100, value: 0.8 }],
    findings: [
      [
        'missing-evidence',
        'Ô B12 của trang "Nhập - TT PVHCC" (chỉ tiêu PROOF): có kết quả nhưng chưa có tài liệu kiểm chứng; đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
      ],
    ],
  },
  'an error instead of evidence': {
    typed: [{ code: 'PROOF', numerator: 80, denominator: 100, evidence: { error: '#N/A' } }],
    entries: [{ numerator: 80, denominator: 100, value: 0.8 }],
    findings: [
      [
        'cell-error',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu PROOF): ô đang báo lỗi #N/A; đề nghị xóa công thức và nhập lại nội dung.',
      ],
    ],
  },
  'no figure needs no evidence': { typed: [{ code: 'PROOF' }], entries: [{}], findings: [] },
  'nothing arising needs no evidence': {
    typed: [{ code: 'PROOF', answer: 'Không phát sinh' }],
    entries: [{ answer: 'none-arising' }],
    findings: [],
  },
  '"done" needs evidence': {
    typed: [{ code: 'M', answer: 'Có' }],
    with: { indicators: [indicator('M', measures.milestone, { evidenceRequired: true })] },
    entries: [{ value: true, answer: 'done' }],
    findings: [
      [
        'missing-evidence',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): có kết quả nhưng chưa có tài liệu kiểm chứng; đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
      ],
    ],
  },
  '"not done" needs none': {
    typed: [{ code: 'M', answer: 'Chưa' }],
    with: { indicators: [indicator('M', measures.milestone, { evidenceRequired: true })] },
    entries: [{ value: false, answer: 'not-done' }],
    findings: [],
  },
  'a result of 0 needs evidence too': {
    typed: [{ code: 'PROOF', numerator: 0, denominator: 100 }],
    entries: [{ numerator: 0, denominator: 100, value: 0 }],
    findings: [
      [
        'missing-evidence',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu PROOF): có kết quả nhưng chưa có tài liệu kiểm chứng; đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
      ],
    ],
  },
  'a link': {
    typed: [{ code: 'PROOF', numerator: 80, denominator: 100, evidence: 'https://dichvucong.gov.vn/p/1' }],
    entries: [
      {
        evidence: { kind: 'link', text: 'https://dichvucong.gov.vn/p/1' },
        numerator: 80,
        denominator: 100,
        value: 0.8,
      },
    ],
    findings: [],
  },
  'a document number': {
    typed: [{ code: 'PROOF', numerator: 80, denominator: 100, evidence: 'Báo cáo số 12/BC-UBND ngày 03/6/2026' }],
    entries: [
      {
        evidence: { kind: 'document', text: 'Báo cáo số 12/BC-UBND ngày 03/6/2026' },
        numerator: 80,
        denominator: 100,
        value: 0.8,
      },
    ],
    findings: [],
  },
  'a description': {
    typed: [{ code: 'PROOF', numerator: 80, denominator: 100, evidence: 'ảnh chụp Cổng DVCQG ngày 14/6' }],
    entries: [
      {
        evidence: { kind: 'description', text: 'ảnh chụp Cổng DVCQG ngày 14/6' },
        numerator: 80,
        denominator: 100,
        value: 0.8,
      },
    ],
    findings: [
      [
        'weak-evidence',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu PROOF): tài liệu kiểm chứng mới chỉ là mô tả ("ảnh chụp Cổng DVCQG ngày 14/6"); đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
      ],
    ],
  },
  'a description where none is asked for': {
    typed: [{ code: 'S', numerator: 80, denominator: 100, evidence: 'ảnh chụp' }],
    entries: [{ evidence: { kind: 'description', text: 'ảnh chụp' }, numerator: 80, denominator: 100, value: 0.8 }],
    findings: [
      [
        'weak-evidence',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tài liệu kiểm chứng mới chỉ là mô tả ("ảnh chụp"); đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
      ],
    ],
  },
  'a description without a result': {
    typed: [{ code: 'PROOF', evidence: 'ảnh chụp' }],
    entries: [{ evidence: { kind: 'description', text: 'ảnh chụp' } }],
    findings: [],
  },
  '"chưa có" is no evidence': {
    typed: [{ code: 'PROOF', numerator: 80, denominator: 100, evidence: 'chưa có' }],
    entries: [{ numerator: 80, denominator: 100, value: 0.8 }],
    findings: [
      [
        'missing-evidence',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu PROOF): có kết quả nhưng chưa có tài liệu kiểm chứng; đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
      ],
    ],
  },
  'a long description is cut in the sentence': {
    typed: [
      {
        code: 'PROOF',
        numerator: 80,
        denominator: 100,
        evidence: 'ảnh chụp màn hình Cổng Dịch vụ công quốc gia lúc 8 giờ sáng\nngày 14 tháng 6 năm 2026 tại trung tâm',
      },
    ],
    entries: [
      {
        evidence: {
          kind: 'description',
          text: 'ảnh chụp màn hình Cổng Dịch vụ công quốc gia lúc 8 giờ sáng\nngày 14 tháng 6 năm 2026 tại trung tâm',
        },
        numerator: 80,
        denominator: 100,
        value: 0.8,
      },
    ],
    findings: [
      [
        'weak-evidence',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu PROOF): tài liệu kiểm chứng mới chỉ là mô tả ("ảnh chụp màn hình Cổng Dịch vụ công quốc gia lúc 8 giờ sáng …"); đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
      ],
    ],
  },
};
