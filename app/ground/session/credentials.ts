/** What a person types to sign in. */
import { z } from 'zod';

export const Credentials = z.object({
  email: z
    .string({ error: 'メールアドレスを入力してください' })
    .trim()
    .min(1, { error: 'メールアドレスを入力してください' })
    .max(255, { error: 'メールアドレスは255文字までです' })
    .regex(/^\P{Cc}*$/u, { error: 'メールアドレスに使えない文字が入っています。入力し直してください' }),
  password: z.string({ error: 'パスワードを入力してください' }).max(1_000, { error: 'パスワードは1,000文字までです' }),
});
export type Credentials = z.infer<typeof Credentials>;
