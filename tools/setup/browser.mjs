/**
 * Finds a Chromium or Chrome for the browser tests, and installs one when there is none: the machine's own, else Playwright's,
 * else the system package manager's. Prints its path. Plain JavaScript for Node 20, no dependency.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'chrome.exe'];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of an installed browser, or undefined. `CHROME_PATH` goes first. */
export function findBrowser(environment = process.env) {
  const named = [environment.CHROME_PATH, environment.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH];
  const onPath = (environment.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...named, ...onPath, ...usualPlaces, ...playwrightBrowsers(environment)].find((path) => path && isExecutable(path));
}

function playwrightBrowsers(environment) {
  const places = [
    environment.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ];
  return places
    .filter((place) => place && existsSync(place))
    .flatMap((place) =>
      readdirSync(place)
        .filter((name) => name.startsWith('chromium-'))
        .sort()
        .reverse()
        .map((name) => join(place, name)),
    )
    .flatMap((folder) => [
      join(folder, 'chrome-linux', 'chrome'),
      join(folder, 'chrome-linux64', 'chrome'),
      join(folder, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    ]);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Finds a browser, installing one when needed; exits with a clear message when that cannot be done. */
export function ensureBrowser() {
  const found = findBrowser() ?? viaPlaywright() ?? viaPackages();
  if (found !== undefined) return found;
  console.error(
    [
      'Không tìm thấy và không tự cài được Chromium hoặc Chrome, nên chưa chạy được kiểm thử trên trình duyệt.',
      'Hãy cài một trong hai (Debian, Ubuntu: sudo apt-get install chromium), hoặc đặt CHROME_PATH=/đường/dẫn/chrome, rồi chạy lại.',
      '(No Chromium or Chrome found and none could be installed. Install one, or set CHROME_PATH, and run again.)',
    ].join('\n'),
  );
  process.exit(1);
}

function viaPlaywright() {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  if (!existsSync(cli)) return undefined;
  console.error('Đang tải Chromium qua Playwright (downloading Chromium)…');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
  return findBrowser();
}

function viaPackages() {
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Đang cài Chromium bằng apt-get (installing Chromium)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2], env, timeout: 180_000 });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2], env, timeout: 600_000 });
  return findBrowser();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureBrowser());
