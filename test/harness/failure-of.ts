import { ApiError } from '../../directus/api-client.ts';

/** The refusal that a request ends with; throws when it succeeds or breaks in another way. */
export async function failureOf(request: Promise<unknown>): Promise<ApiError> {
  try {
    await request;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('The request was not refused');
}
