import { answerIfReached } from '#app/ground/network/reach.ts';
import { unreachableScan } from './scan-answer.ts';

/** For a `clientAction` of scans: the server's answer, or that it can't be reached. */
export async function sendScan<Answer>(request: Request, send: () => Promise<Answer>): Promise<Answer | Response> {
  const tagNumber = String((await request.clone().formData()).get('tagNumber'));
  return (await answerIfReached(send)) ?? Response.json(unreachableScan(tagNumber), { status: 503 });
}
