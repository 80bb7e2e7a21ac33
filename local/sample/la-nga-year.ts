import { counted, type TypedBlock } from './typed.ts';

const period = '2026';

/** What La Ngà's units have typed so far for the year 2026: a first draft, with every slip that people make. */
export const laNgaYear: readonly TypedBlock[] = [
  {
    unit: 'vh-xh',
    period,
    sent: null,
    rows: {
      // a bound, not a number
      A1: { published: '>80' },
      // 55% typed as 155
      A2: { published: 155 },
      // both numbers in one cell
      A3: counted('15/15', null),
      // the total was forgotten
      B3: counted(88, null),
      // the part was forgotten
      B4: counted(null, 14_800),
      // a percentage where documents are counted
      C1: counted('95%', 560),
    },
  },
  {
    unit: 'van-phong',
    period,
    sent: null,
    rows: {
      // numerator and denominator changed places
      C1: counted(1725, 1668),
      // not one of the answers of the list
      C12: { ...counted(81, 82), answer: 'tạm ổn' },
    },
  },
  {
    unit: 'kinh-te',
    period,
    sent: null,
    rows: {
      // 0,85% or 85%? The target is 2%
      B1: { published: 0.85 },
      // half a document
      C1: counted(401.5, 426),
      // becomes B2, an indicator of Phòng VH-XH
      C2: counted(44, 58),
    },
  },
  {
    unit: 'tt-pvhcc',
    period,
    sent: null,
    rows: {
      // a minus that slipped in
      C1: counted(-250, 257),
      // 168/180 is 93,3%
      C4: { ...counted(168, 180), published: 0.98 },
      // only the share is known
      C5: { published: 0.853, evidence: 'https://dichvucong.gov.vn' },
      // figures and "nothing arose"
      C6: { ...counted(2560, 3230), answer: 'Không phát sinh' },
    },
  },
  {
    unit: 'cong-an',
    period,
    sent: null,
    rows: {
      // the cell it was linked to is gone
      C1: counted({ error: '#REF!' }, 320),
      C8: counted(12_950, 14_800),
      // becomes C8 a second time
      C9: counted(20_300, 21_000),
    },
  },
  {
    unit: 'tt-dvth',
    period,
    sent: null,
    rows: {
      // 0 of 0 is not 0%
      C1: counted(0, 0),
      // becomes C22, which does not exist
      C2: counted(176, 200),
    },
  },
];
