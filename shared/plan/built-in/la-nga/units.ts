import type { Group, Unit } from '../../schema.ts';

const superior = 'ỦY BAN NHÂN DÂN XÃ LA NGÀ';

/** Every unit with a duty. Letterheads only of the offices that Nghị định 150/2025/NĐ-CP puts under the UBND xã. */
export const laNgaUnits: Unit[] = [
  {
    id: 'vh-xh',
    name: 'Phòng Văn hóa - Xã hội',
    shortName: 'Phòng VH-XH',
    aliases: ['Phòng VH-XH', 'phòng Văn hóa - Xã hội'],
    kind: 'office',
    countsAsAll: true,
    letterhead: { superior, name: 'PHÒNG VĂN HÓA - XÃ HỘI' },
  },
  {
    id: 'van-phong',
    name: 'Văn phòng HĐND&UBND',
    shortName: 'VP HĐND-UBND',
    aliases: [],
    kind: 'office',
    countsAsAll: true,
    letterhead: { superior, name: 'VĂN PHÒNG HĐND&UBND' },
  },
  {
    id: 'kinh-te',
    name: 'Phòng Kinh tế',
    shortName: 'Phòng Kinh tế',
    aliases: [],
    kind: 'office',
    countsAsAll: true,
    letterhead: { superior, name: 'PHÒNG KINH TẾ' },
  },
  {
    id: 'tt-pvhcc',
    name: 'Trung tâm phục vụ hành chính công',
    shortName: 'TT PVHCC',
    aliases: [],
    kind: 'centre',
    countsAsAll: true,
    letterhead: { superior, name: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG' },
  },
  {
    id: 'cong-an',
    name: 'Công an xã',
    shortName: 'Công an xã',
    aliases: [],
    kind: 'police',
    countsAsAll: true,
    letterhead: null,
  },
  {
    id: 'tt-dvth',
    name: 'Trung tâm dịch vụ tổng hợp xã',
    shortName: 'TT DVTH',
    aliases: [],
    kind: 'centre',
    countsAsAll: true,
    letterhead: null,
  },
  {
    id: 'cac-ap',
    name: 'Các ấp',
    shortName: 'Các ấp',
    aliases: ['Trưởng các ấp'],
    kind: 'hamlets',
    countsAsAll: false,
    letterhead: null,
  },
];

export const laNgaGroups: Group[] = [
  { id: 'A', printed: 'A', name: 'Phát triển hạ tầng' },
  { id: 'B', printed: 'B', name: 'Phát triển nguồn nhân lực' },
  { id: 'C', printed: 'C', name: 'Phát triển chuyển đổi số' },
];
