/** Asks our own server for postal codes. */
import { type PostalAddress, PostalAnswer, type PostalQuestion } from './postal-address.ts';

/** Undefined when the server can't be asked; a form goes on without it. */
export async function askPostal(question: PostalQuestion): Promise<PostalAddress[] | undefined> {
  try {
    const answer = await fetch('/postal', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
    });
    return PostalAnswer.parse(await answer.json()).addresses;
  } catch {
    return undefined;
  }
}
