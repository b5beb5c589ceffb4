// Plain JavaScript without packages: it runs before they are installed, on whatever Node the computer has.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync, utimesSync } from 'node:fs';

const lockfile = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';

if (changedAt(installed) === 0 || changedAt(installed) < changedAt(lockfile)) await install();

async function install() {
  console.log('Installing packages. The first time takes about half a minute.');
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const heartbeat = setInterval(() => console.log(`  still installing, ${seconds()}`), 5000);
  const code = await runInstall().finally(() => clearInterval(heartbeat));
  if (code !== 0) process.exit(code ?? 1);
  // npm leaves the file alone when nothing was missing; its date says that this lockfile is installed.
  utimesSync(installed, new Date(), new Date());
  console.log(`Installed in ${seconds()}.`);
}

// `npm ci` would fail where the registry lacks the optional packages of other platforms. Errors alone are told, because
// npm warns of every package that wants a newer Node than the computer has, and the scripts run on a Node of their own.
async function runInstall() {
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const [code] = await once(npm, 'close');
  return code;
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
