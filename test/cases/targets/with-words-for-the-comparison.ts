import { amount, type Cases, count, percent, unsure } from './make.ts';

const words = (comparison: '>=' | '>' | '<=' | '<' | '=', phrases: string) =>
  phrases.split(' | ').map((phrase) => [`${phrase} 30%`, percent(comparison, 0.3)]);

const after = (comparison: '>=' | '<=', phrases: string) =>
  phrases.split(' | ').map((phrase) => [`30% ${phrase}`, percent(comparison, 0.3)]);

export const withWordsForTheComparison: Cases = {
  ...Object.fromEntries([
    ...words(
      '>=',
      '≥ | >= | > = | => | ≧ | ⩾ | \\geq | \\ge | \\geqslant | &ge; | &geq; | &#8805; | > hoặc = | >/= | tối thiểu | tối thiếu | tối thiểu là | tối thiểu đạt | ít nhất | ' +
        'chí ít | không thấp hơn | không thấp hơn mức | không nhỏ hơn | không ít hơn | không kém | không dưới | ' +
        'cao hơn hoặc bằng | lớn hơn hoặc bằng | nhiều hơn hoặc bằng | bằng hoặc cao hơn | bằng hoặc lớn hơn | trên hoặc bằng | ' +
        'đạt và vượt | đạt hoặc vượt | đạt, vượt | đạt vượt | phấn đấu đạt và vượt | đạt | đạt được | đạt mức | đạt tỷ lệ | đạt tỉ lệ | ' +
        'phấn đấu | phân đấu | phần đấu | phân đầu | phần đầu | phấn đầu | Phấn đấu đạt | là | mức | ở mức | có | hoàn thành | duy trì | giữ | ' +
        'giữ vững | bảo đảm | đảm bảo | phải đạt | cần đạt | tỷ lệ | tỉ lệ | chỉ tiêu: | mục tiêu: | từ | đạt từ | tăng lên | tăng đến | nâng lên | ' +
        'lên | lên đến | lên tới | lên mức | đến | tới | được',
    ),
    ...words(
      '>',
      '> | ＞ | \\gt | &gt; | trên | TRÊN | đạt trên | duy trì trên | hơn | cao hơn | lớn hơn | nhiều hơn | vượt | vượt quá | vượt mức | vượt trên | trên mức',
    ),
    ...words(
      '<=',
      '≤ | <= | < = | =< | ≦ | ⩽ | \\leq | \\le | \\leqslant | &le; | &leq; | &#8804; | < hoặc = | không quá | không vượt | không vượt quá | không cao hơn | không lớn hơn | ' +
        'không nhiều hơn | không trên | không hơn | tối đa | nhiều nhất | chưa quá | thấp hơn hoặc bằng | nhỏ hơn hoặc bằng | ' +
        'ít hơn hoặc bằng | bằng hoặc thấp hơn | bằng hoặc nhỏ hơn | dưới hoặc bằng | còn | chỉ còn | giảm còn | xuống | xuống còn | ' +
        'giảm xuống | giảm xuống còn | giảm về',
    ),
    ...words(
      '<',
      '< | ＜ | \\lt | &lt; | dưới | giảm xuống dưới | thấp hơn | nhỏ hơn | ít hơn | kém hơn | bé hơn | chưa đến | chưa tới | không đến | không tới',
    ),
    ...words('=', '= | ＝ | bằng | đúng | đúng bằng'),
    ...after('>=', 'trở lên | (trở lên) | hoặc hơn | hoặc cao hơn | hoặc lớn hơn | hoặc nhiều hơn'),
    ...after('<=', 'trở xuống | hoặc thấp hơn | hoặc nhỏ hơn | hoặc ít hơn'),
  ]),
  'từ 90% trở lên': percent('>=', 0.9),
  'ít nhất 50% trở lên': percent('>=', 0.5),
  'từ 5% trở xuống': percent('<=', 0.05),
  'không quá 5% trở xuống': percent('<=', 0.05),
  '80% trở lên (số hộ)': percent('>=', 0.8, '(số hộ)'),
  '90% trở lên số hộ': percent('>=', 0.9, 'số hộ'),
  '50% số thôn, ấp trở lên': percent('>=', 0.5, 'số thôn, ấp'),
  '50% số hồ sơ trở xuống': percent('<=', 0.5, 'số hồ sơ'),
  '100% cán bộ từ cấp phó trở lên': percent('>=', 1, 'cán bộ từ cấp phó trở lên'),
  'Từ 01 mô hình trở lên': count('>=', 1, 'mô hình'),
  '5 hồ sơ trở xuống': count('<=', 5, 'hồ sơ'),
  'Tỷ lệ hồ sơ quá hạn dưới 5%': percent('<', 0.05, 'Tỷ lệ hồ sơ quá hạn'),
  'Tỷ lệ hồ sơ quá hạn>5%': percent('>', 0.05, 'Tỷ lệ hồ sơ quá hạn'),
  'Giảm tỷ lệ hồ sơ quá hạn xuống 5%': percent('<=', 0.05, 'Giảm tỷ lệ hồ sơ quá hạn'),
  'Giảm tỷ lệ hồ sơ quá hạn xuống dưới 5%': percent('<', 0.05, 'Giảm tỷ lệ hồ sơ quá hạn'),
  'Kéo giảm hộ nghèo còn 20 hộ': count('<=', 20, 'hộ', 'Kéo giảm hộ nghèo'),
  'Nâng tỷ lệ hồ sơ trực tuyến lên tối thiểu 80%': percent('>=', 0.8, 'Nâng tỷ lệ hồ sơ trực tuyến'),
  'Tăng tỷ lệ hồ sơ trực tuyến đạt 80%': percent('>=', 0.8, 'Tăng tỷ lệ hồ sơ trực tuyến'),
  'Tăng cường chữ ký số 50%': percent('>=', 0.5, 'Tăng cường chữ ký số'),
  'Nâng cao kỹ năng số cho 50% dân số': percent('>=', 0.5, 'Nâng cao kỹ năng số cho … dân số'),
  'Xử lý hồ sơ không quá 5 ngày': amount('<=', 5, 'ngày', 'Xử lý hồ sơ'),
  'không quá 0%': percent('<=', 0),
  '≥0%': percent('>=', 0),
  // what is before the number contradicts what is after it
  'trên 90% trở lên': unsure(percent('>', 0.9)),
  'không quá 5% trở lên': unsure(percent('<=', 0.05)),
  'tối thiểu 5% trở xuống': unsure(percent('>=', 0.05)),
};
