/**
 * Things that communes count, as they stand in the names of numerators. Longer names first: "hệ thống thông tin" before "hệ thống".
 */
const ITEMS = [
  'doanh nghiệp công nghệ số',
  'cán bộ, công chức, viên chức',
  'cán bộ, công chức',
  'hệ thống thông tin',
  'dịch vụ dữ liệu',
  'dịch vụ công',
  'triệu đồng',
  'tỷ đồng',
  'công chức',
  'thủ tục hành chính',
  'nhà văn hóa',
  'doanh nghiệp',
  'phiếu đánh giá',
  'công dân',
  'nền tảng',
  'văn bản',
  'máy tính',
  'lượt',
  'phiếu',
  'hồ sơ',
  'người',
  'hộ',
  'ấp',
] as const;

/**
 * What a numerator counts, for "Cần thêm 42 hồ sơ"; null when the label names nothing that is counted.
 *
 * countedItem('Số hồ sơ nộp trực tuyến toàn trình') //=> 'hồ sơ'
 */
export function countedItem(label: string): string | null {
  const text = label.normalize('NFC').toLowerCase();
  const found = ITEMS.map((item) => ({
    item,
    at: text.search(new RegExp(`(^|[\\s(])${item}(?=$|[\\s,./()])`)),
  })).filter(({ at }) => at >= 0);
  found.sort((a, b) => a.at - b.at || b.item.length - a.item.length);
  return found[0]?.item ?? null;
}
