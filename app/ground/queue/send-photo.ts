import { PhotoFacts, PhotoReceipt } from '@bicycles/schema/photos/contracts';
import { z } from 'zod';
import type { Outcome } from './next-step.ts';
import type { PhotoInHand } from './queued-photo.ts';

/** A picture of some 400 kB gets through even a very weak signal in this time, or never. */
const longestWaitMs = 90_000;

const Refusal = z.object({ message: z.string().min(1) });

/** Sends one prepared photo once. Never throws: whatever happens is an outcome. */
export async function sendPhoto({ id, picture, facts }: PhotoInHand): Promise<Outcome> {
  try {
    const response = await fetch(`/photos/${id}`, {
      method: 'PUT',
      body: picture,
      headers: {
        'content-type': picture.type,
        'photo-facts': encodeURIComponent(JSON.stringify(PhotoFacts.parse(facts))),
      },
      // A redirect is the way to the login page.
      redirect: 'manual',
      signal: AbortSignal.timeout(longestWaitMs),
    });
    if (response.type === 'opaqueredirect') return { kind: 'status', status: 401, message: '' };
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok) {
      const receipt = PhotoReceipt.safeParse(answer);
      return receipt.success && receipt.data.id === id
        ? { kind: 'receipt', receipt: receipt.data }
        : { kind: 'unreachable' };
    }
    const refusal = Refusal.safeParse(answer);
    const message = refusal.success ? refusal.data.message : `サーバーが受け付けませんでした（${response.status}）`;
    return { kind: 'status', status: response.status, message };
  } catch {
    return { kind: 'unreachable' };
  }
}
