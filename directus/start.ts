/** `npm start`: everything from an empty folder to a running product, and down again at Ctrl-C. */
import { dirname } from 'node:path';
import { findMissingFonts } from '../extensions/ground/documents/font-config.ts';
import { logFile, readEnvironment } from './environment.ts';
import { startFailure } from './failure-text.ts';
import { demoLogins } from './seed-users.ts';
import { startStack } from './stack.ts';
import { documentPackages, installPackages } from './system-packages.ts';

const startedAt = Date.now();
let step: string | undefined;
let logs: string | undefined;
const say = (text: string) => {
  step = text;
  process.stdout.write(`▸ ${text}\n`);
};

try {
  const environment = readEnvironment();
  logs = dirname(logFile(environment, 'any'));
  const missing = environment.APT ? await installPackages(documentPackages, say) : [];
  if (missing.length > 0) {
    say(
      `帳票の印刷に必要なパッケージがありません。管理者権限で次を実行してください: apt-get install ${missing.join(' ')}`,
    );
  }
  const unknownFonts = await findMissingFonts();
  if (unknownFonts.length > 0) {
    const names = unknownFonts.map(({ family, debianPackage }) => `${family}（${debianPackage}）`).join('、');
    say(
      `帳票の書体が見つかりません。この書体の文字は別の形か□で印刷されます。入れてから起動し直してください: ${names}`,
    );
  }
  const stack = await startStack(environment, say);
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    say('終了しています');
    await stack.stop();
    say('終了しました。データは残っています');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  say(`準備ができました（${((Date.now() - startedAt) / 1000).toFixed(1)} 秒）\n`);
  say(`画面        ${stack.origin}`);
  say(`Studio      ${stack.origin}/studio/admin （システム管理で画面にログインしてから開きます）`);
  if (environment.DEMO) {
    say('デモのログイン');
    for (const { label, email, password } of demoLogins)
      say(`  ${label.padEnd(10, '　')} ${email.padEnd(22)} ${password}`);
  } else {
    say(`管理者      admin@example.jp / 初回のパスワードは ${environment.DATA_DIR}/secrets.json の adminPassword`);
  }
  say('終了するには Ctrl-C を押してください');
} catch (error) {
  process.stderr.write(startFailure(error, { step, logs }));
  process.exit(1);
}
