/** `npm start`: everything from an empty folder to a running product, and down again at Ctrl-C. */
import { readEnvironment } from './environment.ts';
import { demoLogins } from './seed-users.ts';
import { startStack } from './stack.ts';
import { documentPackages, installPackages } from './system-packages.ts';

const startedAt = Date.now();
const say = (text: string) => process.stdout.write(`▸ ${text}\n`);

try {
  const environment = readEnvironment();
  const missing = environment.APT ? await installPackages(documentPackages, say) : [];
  if (missing.length > 0) {
    say(
      `帳票の印刷に必要なパッケージがありません。管理者権限で次を実行してください: apt-get install ${missing.join(' ')}`,
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
  process.stderr.write(`✗ 起動できませんでした。\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
