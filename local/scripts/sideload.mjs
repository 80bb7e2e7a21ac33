// `npm run sideload`: builds the add-in, serves it on https://localhost:3000 and registers it with the Excel of this
// computer (Windows and Mac). Microsoft's tools are fetched by npx when they are wanted: they are large, and only here.
//   npm run sideload            until Ctrl-C, which takes the registration back
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { buildAddin } from './build-addin.mjs';
import { root } from './tools.mjs';

const [SETTINGS, CERTIFICATES] = ['office-addin-dev-settings@3.0.3', 'office-addin-dev-certs@3.0.0'];
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.xml': 'text/xml',
};
const folder = join(root, 'dist/office-addin');
const manifest = join(folder, 'manifest.xml');
const npx = (...args) =>
  spawnSync('npx', ['--yes', ...args], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
const fail = (vi, en) => {
  console.error(`${vi}\n${en}`);
  process.exit(2);
};

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  fail(
    'Máy này không có Excel để nạp phần bổ trợ. Xem office-addin/README.md: cách nạp trong Excel trên web.',
    'There is no Excel for this system. See office-addin/README.md: loading it in Excel on the web.',
  );
}
console.log('Sẽ tạo chứng chỉ cho https://localhost và ghi nhận phần bổ trợ với Excel của máy này; Ctrl-C để gỡ ra.');
await buildAddin();
if (!npx(CERTIFICATES, 'install')) fail('Chưa tạo được chứng chỉ, xem lỗi ở trên.', 'No certificate: see above.');
const certificates = join(homedir(), '.office-addin-dev-certs');
const tls = {
  key: readFileSync(join(certificates, 'localhost.key')),
  cert: readFileSync(join(certificates, 'localhost.crt')),
};

const server = createServer(tls, ({ url }, response) => {
  const path = normalize(join(folder, decodeURIComponent(new URL(url, 'https://localhost').pathname)));
  const type = TYPES[extname(path)];
  if (type === undefined || !path.startsWith(folder + sep) || !existsSync(path)) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(path));
});
server.listen(3000, '127.0.0.1', () => {
  const child = spawn('npx', ['--yes', SETTINGS, 'sideload', manifest, 'desktop', '--app', 'excel'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  child.on('exit', (code) =>
    console.log(code === 0 ? 'Đã nạp. Ctrl-C để dừng và gỡ ra.' : 'Chưa nạp được, xem lỗi ở trên. Ctrl-C để dừng.'),
  );
});
process.once('SIGINT', () => {
  npx(SETTINGS, 'unregister', manifest);
  server.close();
  server.closeAllConnections();
});
