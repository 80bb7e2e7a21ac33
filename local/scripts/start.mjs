// `npm start`: installs and builds what is missing, then runs the demo. Says each step in Vietnamese, for a clerk.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, nodeIsNewEnough, root, run } from './tools.mjs';

const fail = (vi, en) => {
  console.error(`${vi}\n${en}`);
  process.exit(2);
};

if (!nodeIsNewEnough()) {
  fail(
    `Cần Node.js từ bản 20 trở lên, máy này có bản ${process.versions.node}. Xin cài bản mới tại https://nodejs.org rồi chạy lại.`,
    `Node.js 20 or newer is needed, this is ${process.versions.node}.`,
  );
}
if (!install(() => console.log('Đang cài đặt những gì còn thiếu, lần đầu mất khoảng một phút…'))) {
  fail(
    'Chưa cài đặt được. Xin xem lỗi ở trên, kiểm tra kết nối mạng rồi chạy lại "npm start".',
    'The installation failed: see the error above, check the network, then run "npm start" again.',
  );
}
if (run(process.execPath, ['local/scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) {
  fail('Chưa dựng được chương trình, xin xem lỗi ở trên.', 'The build failed: see the error above.');
}
const demo = join(root, 'dist/demo.mjs');
if (!existsSync(demo)) {
  fail('Phần chạy thử chưa có trong bản này.', 'The demo is not there yet.');
}
const { runDemo } = await import(pathToFileURL(demo).href);
process.exitCode = (await runDemo(process.argv.slice(2))) ?? 0;
