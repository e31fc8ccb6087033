/** What a person types to sign in. */
import { z } from 'zod';

export const Credentials = z.object({
  email: z
    .string({ error: 'メールアドレスを入力してください' })
    .trim()
    .min(1, { error: 'メールアドレスを入力してください' }),
  password: z.string({ error: 'パスワードを入力してください' }),
});
export type Credentials = z.infer<typeof Credentials>;
