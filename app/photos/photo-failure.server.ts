import { Failure } from '@bicycles/schema/ground/failure';
import { ZodError } from 'zod';

/**
 * What went wrong with a photo, as `{ message }` for the queue. A redirect to the login means nothing
 * to a program, so it becomes 401; anything unforeseen is thrown on.
 */
export function photoFailure(error: unknown): Response {
  if (error instanceof Failure) return Response.json({ message: error.message }, { status: error.status });
  if (error instanceof ZodError) {
    return Response.json({ message: '写真の番号が正しくありません。撮り直してください。' }, { status: 400 });
  }
  if (error instanceof Response && error.status >= 300 && error.status < 400) {
    const headers = new Headers();
    const cookie = error.headers.get('set-cookie');
    if (cookie !== null) headers.set('set-cookie', cookie);
    return Response.json({ message: 'ログインし直してください。' }, { status: 401, headers });
  }
  throw error;
}
