import { describe, expect, test } from '@jest/globals';
import { findUnit, isAmountUnit, isConditionUnit, isScaledThing } from '../../../shared/plan/target-units.ts';

const KNOWN = [
  'hệ thống thông tin',
  'hệ thống',
  'nền tảng số',
  'nền tảng',
  'nhà văn hóa ấp',
  'nhà văn hoá thôn',
  'nhà văn hóa khu phố',
  'nhà văn hóa',
  'bộ máy tính',
  'máy vi tính',
  'camera',
  'hồ sơ',
  'văn bản',
  'thủ tục hành chính',
  'thủ tục',
  'TTHC',
  'dịch vụ công trực tuyến',
  'dịch vụ công',
  'doanh nghiệp công nghệ số',
  'doanh nghiệp',
  'hợp tác xã',
  'hộ kinh doanh',
  'hộ gia đình',
  'hộ',
  'cán bộ',
  'công chức',
  'viên chức',
  'công dân',
  'người dân',
  'người',
  'học sinh',
  'ấp',
  'thôn',
  'khu phố',
  'tổ dân phố',
  'xã',
  'trường học',
  'trường',
  'trạm y tế',
  'cơ quan',
  'đơn vị',
  'tổ công nghệ số cộng đồng',
  'tổ CNSCĐ',
  'tổ',
  'mô hình',
  'sản phẩm',
  'tên miền',
  'tài khoản',
  'chữ ký số',
  'ứng dụng',
  'cơ sở dữ liệu',
  'tin, bài',
  'tin',
  'lượt truy cập',
  'lượt',
  'lớp tập huấn',
  'lớp',
  'báo cáo',
  'nhiệm vụ',
  'lần',
  'ngày hội',
  'di tích',
  'thuê bao',
  'tỷ đồng',
  'tỉ đồng',
  'triệu đồng',
  'nghìn tỷ đồng',
  'trăm triệu đồng',
  'đồng',
  'USD',
  'km',
  'km2',
  'm²',
  'ha',
  'Mbps',
  'Gbps/s',
  'điểm phần trăm',
  'điểm',
  'giờ',
  'phút',
  'ngày làm việc',
  'ngày',
  'tuần',
  'tháng',
  'quý',
  'năm',
  'nghìn hồ sơ',
  'triệu lượt',
];

describe('a unit that is known by name', () => {
  test.each(KNOWN)('%s', (unit) => {
    expect(findUnit(` ${unit}`)).toEqual({ unit, end: unit.length + 1 });
    expect(findUnit(`${unit} xanh sạch đẹp`)).toEqual({ unit, end: unit.length });
    expect(findUnit(` ${unit.toUpperCase()} (x)`).unit).toBe(unit.toUpperCase());
  });
});

describe('a unit', () => {
  test.each<[string, string | null, number]>([
    [' ấp thông minh', 'ấp', 3],
    [' bến xe được công nhận', 'bến xe', 7],
    [' bến xe', 'bến xe', 7],
    [' bến xe (mới)', 'bến xe', 7],
    [' bến xe – mới', 'bến xe', 7],
    [' bến xe 5', 'bến xe', 7],
    [' bến xe A1', 'bến xe A1', 10],
    [' hộp thư', 'hộp thư', 8],
    [' tỷ', 'tỷ', 3],
    [' triệu/người', 'triệu/người', 12],
    [' triệu (ước)', 'triệu', 6],
    [' triệu khách', 'triệu khách', 12],
    [' lớp / năm', 'lớp/năm', 10],
    [' triệu đồng/hộ gia đình nghèo', 'triệu đồng/hộ gia đình', 23],
    [' của xã', null, 0],
    [', mới', null, 0],
    ['', null, 0],
    ['%', null, 0],
  ])('of %j is %j', (text, unit, end) => {
    expect(findUnit(text)).toEqual({ unit, end });
  });

  test.each<[string, boolean]>([
    ['tỷ đồng', true],
    ['triệu', true],
    ['đồng/người', true],
    ['km', true],
    ['km/năm', true],
    ['điểm', true],
    ['nghìn hồ sơ', true],
    ['bộ/ấp', true],
    ['triệu đồng/năm', true],
    ['lớp/năm', false],
    ['lớp/tháng', false],
    ['hồ sơ', false],
    ['kmx', false],
    ['đồng hồ', false],
    ['x km', false],
  ])('%s measures a quantity: %s', (unit, expected) => {
    expect(isAmountUnit(unit)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['nghìn hồ sơ', true],
    ['triệu lượt', true],
    ['TRIỆU lượt', true],
    ['triệu đồng', false],
    ['nghìn tỷ đồng', false],
    ['tỷ', false],
    ['hồ sơ nghìn', false],
  ])('%s counts things in thousands: %s', (unit, expected) => {
    expect(isScaledThing(unit)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['ngày', true],
    ['Ngày', true],
    ['giờ', true],
    ['Gbps', true],
    ['tháng', true],
    ['ngày hội', false],
    ['hồ sơ', false],
    ['một ngày', false],
  ])('%s limits what is counted: %s', (unit, expected) => {
    expect(isConditionUnit(unit)).toBe(expected);
  });
});
