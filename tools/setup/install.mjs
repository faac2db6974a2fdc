/**
 * Installs what package-lock.json names, when it is not there yet. Runs before everything else on whatever Node the machine has:
 * plain JavaScript for Node 20, no dependency. Exit 0 means: node_modules fits the lock file.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'node_modules', '.cache', 'installed');

/** Why this Node cannot be used, or undefined. On macOS no Node comes with the dependencies, and Astro needs 22.12. */
export function nodeProblem(version, platform) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const needed = platform === 'darwin' ? [22, 12] : [20, 0];
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return undefined;
  const name = needed.join('.');
  return [
    `Máy này đang có Node ${version}; cần Node từ bản ${name} trở lên.`,
    'Hãy cài bản mới ở https://nodejs.org/ (chọn LTS), rồi chạy lại lệnh vừa rồi.',
    `(Node ${version} is too old: this needs Node ${name} or newer. Install it from https://nodejs.org/ and run the command again.)`,
  ].join('\n');
}

/** What must be the same for the installed packages to be the right ones. */
export function lockHash(lock, platform, arch) {
  return createHash('sha256').update(lock).update(`${platform}-${arch}`).digest('hex');
}

/** Whether npm's own record of node_modules names every package of the lock file in its version (those of other platforms aside). */
export function matches(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages?.[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/** Someone ran `npm ci` by hand: there is no stamp of ours, but nothing to do either. */
function installedByHand(lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  return !existsSync(stamp) && existsSync(record) && matches(JSON.parse(lock), JSON.parse(readFileSync(record, 'utf8')));
}

async function main() {
  const problem = nodeProblem(process.versions.node, process.platform);
  if (problem !== undefined) {
    console.error(problem);
    process.exit(1);
  }
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = lockHash(lock, process.platform, process.arch);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(join(root, 'node_modules', 'astro'))) return;
  if (installedByHand(lock)) return writeStamp(hash);
  console.log('Đang cài các gói cần dùng (installing dependencies); lần đầu mất khoảng một phút…');
  const code = await npmCi();
  if (code !== 0) {
    console.error('Chưa cài được. Xem lỗi ở trên; thường là do mạng hoặc quyền ghi thư mục này. Sửa rồi chạy lại.');
    console.error('(npm ci failed: see above; usually the network or write permission. Fix it and run the command again.)');
    process.exit(code);
  }
  writeStamp(hash);
  console.log('Đã cài xong (dependencies installed).');
  if (!existsSync(join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')) && tooOldForAstro()) {
    console.error(`Không cài được Node đi kèm cho ${process.platform}-${process.arch}. Hãy cài Node từ bản 22.12 trở lên rồi chạy lại.`);
    console.error('(No bundled Node for this platform: install Node 22.12 or newer and run the command again.)');
    process.exit(1);
  }
}

function writeStamp(hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Astro needs Node 22.12; where no Node comes with the dependencies, the machine's own must do. */
function tooOldForAstro() {
  return nodeProblem(process.versions.node, 'darwin') !== undefined;
}

function npmCi() {
  const started = Date.now();
  const timer = setInterval(() => console.log(`  … vẫn đang cài, ${Math.round((Date.now() - started) / 1000)} giây`), 10_000);
  // The npm that runs us, when it does: the machine may have several.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const viaNode = npm !== undefined && /\.c?js$/.test(npm);
  const child = spawn(viaNode ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm', viaNode ? [npm, ...args] : args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !viaNode && process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      clearInterval(timer);
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      resolve(code ?? 1);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
