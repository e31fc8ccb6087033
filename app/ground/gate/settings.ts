/** Settings of the gate, read once from the environment; `directus/start.ts` hands them over. */
import { isIP } from 'node:net';
import { z } from 'zod';

const Settings = z.object({
  DIRECTUS_URL: z.url({ error: 'http://127.0.0.1:8055 の形で指定してください' }).default('http://127.0.0.1:8055'),
  /** `localhost`: plain HTTP, this machine only. Any other address: HTTPS there. */
  HOST: z.string().default('localhost'),
  PORT: z.coerce.number({ error: '1〜65535 の数を指定してください' }).int().min(1).max(65535).default(3000),
  SERVER_NAME: z.string().default('localhost'),
  /** Further names under which people reach this server, separated by commas. */
  ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((names) =>
      names
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter((name) => name !== ''),
    ),
  DATA_DIR: z.string().default('var'),
  /** Remix's build, below the project's folder; developers at work side by side each have their own. */
  BUILD_DIR: z.string().default('build'),
  /** PostgreSQL for sessions and sign-ins, by a login that sees nothing of the ledger. */
  FRONT_DOOR_DATABASE_URL: z.url({
    error: 'postgres://利用者:パスワード@ホスト:ポート/データベース の形で指定してください',
  }),
  SESSION_SECRET: z
    .string({ error: '32文字以上を指定してください' })
    .min(32, { error: '32文字以上を指定してください' }),
  /** Lets the holder set the time of a request: tests only. Empty: nobody may. */
  CLOCK_KEY: z.string().default(''),
});

export type Settings = z.infer<typeof Settings>;

/** Reads and checks the environment. Throws an Error that names each wrong setting in Japanese. */
export function readSettings(source: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(
    Object.entries(source).filter(([key, value]) => key === 'CLOCK_KEY' || value !== ''),
  );
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`画面サーバーの設定に誤りがあります。\n${lines.join('\n')}`);
}

/** Whether the gate serves plain HTTP to this machine alone. */
export const isLocalOnly = (settings: Pick<Settings, 'HOST'>): boolean => settings.HOST === 'localhost';

/** The kind of a subjectAltName entry that a name needs. */
export const isAddress = (name: string): boolean => isIP(name) !== 0;
