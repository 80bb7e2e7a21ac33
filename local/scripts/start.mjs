// `npm start`: installs and builds what is missing, runs the demo, then serves the preview until Ctrl-C. Says each step in
// Vietnamese, for a clerk. --no-open serves without opening a browser, --no-preview ends after the demo.
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
const build = (script) => run(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] }) === 0;
if (!['build', 'build-addin', 'build-preview'].every((name) => build(`local/scripts/${name}.mjs`))) {
  fail('Chưa dựng được chương trình, xin xem lỗi ở trên.', 'The build failed: see the error above.');
}
const demo = join(root, 'dist/demo.mjs');
if (!existsSync(demo)) {
  fail('Phần chạy thử chưa có trong bản này.', 'The demo is not there yet.');
}
const { runDemo } = await import(pathToFileURL(demo).href);
const args = process.argv.slice(2);
process.exitCode = await runDemo(args);
if (process.exitCode === 0) {
  const { serve } = await import(pathToFileURL(join(root, 'dist/preview.mjs')).href);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  await serve(root, args, { isTerminal, isCi: process.env.CI !== undefined });
}
