import { BicycleSet } from '@bicycles/schema/searches/conditions';
import { z } from 'zod';

const PostedSet = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: '自転車を選び直してください' });
      return z.NEVER;
    }
  })
  .pipe(BicycleSet);

/** The bicycles that another screen has picked and posted as `set`; never in an address. Throws the error screen. */
export async function readPostedSet(request: Request): Promise<BicycleSet> {
  const posted = PostedSet.safeParse((await request.formData()).get('set'));
  if (posted.success) return posted.data;
  throw new Response('自転車が選ばれていません。台帳で選び直してください。', { status: 400 });
}
