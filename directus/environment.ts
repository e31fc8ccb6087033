/** The only reader of process.env: every setting of the machine, checked once, in one place. */
import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = (initial: 'on' | 'off') =>
  z
    .enum(['on', 'off'], { error: 'on か off を指定してください' })
    .default(initial)
    .transform((value) => value === 'on');
const port = (initial: number) =>
  z.coerce.number({ error: '1〜65535 の数を指定してください' }).int().min(1).max(65535).default(initial);

const Environment = z.object({
  /** Where database, photos, secrets and logs live. */
  DATA_DIR: z.string().default('var'),
  /** Another PostgreSQL than the embedded one. */
  DATABASE_URL: z
    .url({ error: 'postgres://利用者:パスワード@ホスト:ポート/データベース の形で指定してください' })
    .optional(),
  /** `localhost`: plain HTTP on this machine only. Any other address: HTTPS there with our own certificate. */
  HOST: z.string().default('localhost'),
  PORT: port(3000),
  /** Name that terminals use for this server, written into the certificate. */
  SERVER_NAME: z.string().default('localhost'),
  /** Further names under which terminals reach this server, separated by commas. */
  ALLOWED_HOSTS: z.string().default(''),
  DIRECTUS_PORT: port(8055),
  POSTGRES_PORT: port(54329),
  /**
   * Demo ledger and demo logins; `off` makes an empty system with one administrator. Their passwords are known
   * to everybody, so beyond this machine they need `exposed`.
   */
  DEMO: z.enum(['on', 'off', 'exposed'], { error: 'on・off・exposed のどれかを指定してください' }).default('on'),
  /** Lets the holder of the clock key set the time of a command: tests and the demo's history only. */
  CLOCK: z.enum(['fixed', 'movable'], { error: 'fixed か movable を指定してください' }).default('fixed'),
  /** Whether missing Debian packages may be installed by apt. */
  APT: flag('on'),
});

type Given = z.infer<typeof Environment>;
export type Environment = Omit<Given, 'DEMO'> & {
  DEMO: boolean;
  /** Whether demo passwords may be used from other machines. */
  isDemoExposed: boolean;
  root: string;
  dataFolder: string;
};

/** Reads and checks the environment. Throws an Error that names each wrong setting in Japanese. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const root = resolve(import.meta.dirname, '..');
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`環境変数の指定に誤りがあります。\n${lines.join('\n')}`);
  }
  assertSafe(parsed.data);
  return {
    ...parsed.data,
    DEMO: parsed.data.DEMO !== 'off',
    isDemoExposed: parsed.data.DEMO === 'exposed',
    root,
    dataFolder: resolve(root, parsed.data.DATA_DIR),
  };
}

/** Throws an Error that says what to set instead when others could use what is meant for this machine alone. */
function assertSafe({ HOST, DEMO, CLOCK }: Given): void {
  if (isThisMachineOnly({ HOST })) return;
  if (DEMO === 'on') {
    throw new Error(
      `HOST=${HOST} ではほかの端末から使えるため、パスワードが知られているデモのままでは起動しません。業務で使うときは DEMO=off を、デモを試してもらうときは DEMO=exposed を付けて起動してください。`,
    );
  }
  if (CLOCK === 'movable') {
    throw new Error(
      `HOST=${HOST} ではほかの端末から使えるため、時刻を動かせる設定（CLOCK=movable）では起動しません。CLOCK を付けずに起動するか、HOST=localhost で起動してください。`,
    );
  }
}

/** Whether nobody but this machine reaches the screens. */
export const isThisMachineOnly = ({ HOST }: Pick<Environment, 'HOST'>): boolean =>
  HOST === 'localhost' || HOST === '::1' || /^127(\.\d{1,3}){3}$/.test(HOST);

/** The file beside the data that takes one part's log. */
export const logFile = (environment: Environment, part: string) => join(environment.dataFolder, 'logs', `${part}.log`);
