import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { remindJson } from '../../../local/json/remind-json.ts';
import { createXlsx } from '../../../local/xlsx/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { dti, dtiJson } from './dti.ts';
import { sampleModel } from './trackers.ts';

const file = join(tempFolder(), 'loc-tan.xlsx');
writeFileSync(file, createXlsx(sampleModel('loc-tan')));

describe('dti remind', () => {
  test('has a message for every unit that has not sent, and none for who has', async () => {
    const { reminders, periods } = await dtiJson(remindJson, 'remind', file);
    expect(periods).toEqual([
      { period: '2026-11', lastOnTimeDay: '2026-11-17', chaseFrom: '2026-11-16', sent: 7, notSent: 1 },
    ]);
    expect(reminders).toHaveLength(1);
    const [health] = reminders.filter(({ id }) => id === 'tram-y-te');
    expect(health?.message).toBe(
      [
        'Kính gửi Trạm Y tế xã:',
        'Số liệu tháng 11/2026 (tính đến ngày 14/11/2026) đã quá hạn 1 ngày, hạn cuối là ngày 17/11/2026. Đơn vị chưa gửi; còn 1/1 chỉ tiêu chưa có số liệu. Phần phối hợp, nhiệm vụ (nếu có) cũng gửi cùng đợt.',
        '- 6.4 Tỷ lệ người dân có Sổ sức khỏe điện tử (tháng 10/2026: 77,3%)',
        'Đề nghị nhập tại trang "Nhập - Trạm Y tế" rồi chọn "Đã gửi". Chưa có số liệu thì để trống, không ghi 0; kỳ này không có gì để đếm thì chọn "Không phát sinh". Trân trọng.',
      ].join('\n'),
    );
  });
  test('says nothing before the working day before the deadline, only since when', async () => {
    const early = await dtiJson(remindJson, 'remind', file, '--as-of', '2026-11-15');
    expect(early.reminders).toEqual([]);
    const { out } = await dti('remind', file, '--as-of', '2026-11-15');
    expect(out).toMatch(
      /^Tháng 11\/2026, hạn cuối ngày 17\/11\/2026: \d+ đơn vị đã gửi, \d+ đơn vị chưa gửi\. Bắt đầu đôn đốc từ ngày 16\/11\/2026\.\n$/,
    );
    expect((await dtiJson(remindJson, 'remind', file, '--as-of', '2026-11-16')).reminders.length).toBeGreaterThan(0);
  });
  test('speaks English', async () => {
    const { out } = await dti('remind', file, '--lang', 'en');
    expect(out).toContain(
      'To Trạm Y tế xã:\nThe figures of November 2026 (counted to 14 November 2026) are 1 day overdue; the last day was 17 November 2026.',
    );
  });
});
