/** Commands and queries over HTTP as one signed-in person: for the demo's history, tests and benchmarks. */
import { createHash, randomUUID } from 'node:crypto';
import type { Contract, DocumentContract } from '@bicycles/schema/ground/contract';
import { type PhotoFacts, PhotoReceipt } from '@bicycles/schema/photos/contracts';
import { z } from 'zod';

export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: Record<string, string>;

  constructor(status: number, code: string, message: string, fields: Record<string, string>) {
    super(`${status} ${code}: ${message}`);
    this.status = status;
    this.code = code;
    this.fields = fields;
  }
}

type SendOptions = {
  /** The command's own key; a new one when left out. */
  key?: string;
  /** The instant that the server shall take for now (ISO); needs a movable clock. */
  at?: string | undefined;
};
export type ApiClient = {
  token: string;
  send<Input extends z.ZodType, Output extends z.ZodType>(
    contract: Contract<Input, Output>,
    input: z.input<Input>,
    options?: SendOptions,
  ): Promise<z.output<Output>>;
  print<Input extends z.ZodType>(
    contract: DocumentContract<Input>,
    input: z.input<Input>,
    options?: SendOptions,
  ): Promise<Buffer>;
  upload(
    picture: Buffer,
    facts: Omit<PhotoFacts, 'sha256' | 'tagNumber'> & { tagNumber?: string | undefined },
    options?: SendOptions & { id?: string },
  ): Promise<PhotoReceipt>;
};

const ErrorBody = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string(), fields: z.record(z.string(), z.string()).optional() }),
      }),
    )
    .min(1),
});

/** Signs in at Directus. Throws ApiError for wrong credentials. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, mode: 'session' }),
  });
  await assertOk(response);
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith('directus_session_token='));
  return decodeURIComponent(cookie?.split(';')[0]?.split('=')[1] ?? '');
}

export function apiClient(url: string, token: string, clockKey = ''): ApiClient {
  const headers = ({ key = randomUUID(), at }: SendOptions) => ({
    authorization: `Bearer ${token}`,
    'idempotency-key': key,
    ...(at !== undefined && { 'x-clock': at, 'x-clock-key': clockKey }),
  });
  const post = async (path: string, input: unknown, options: SendOptions) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { ...headers(options), 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    await assertOk(response);
    return response;
  };
  return {
    token,
    async send(contract, input, options = {}) {
      const { data } = z.object({ data: z.unknown() }).parse(await (await post(contract.path, input, options)).json());
      return contract.output.parse(data);
    },
    async print(contract, input, options = {}) {
      return Buffer.from(await (await post(contract.path, input, options)).arrayBuffer());
    },
    async upload(picture, facts, { id = randomUUID(), ...options } = {}) {
      const sha256 = createHash('sha256').update(picture).digest('hex');
      const response = await fetch(`${url}/photos/${id}`, {
        method: 'PUT',
        headers: {
          ...headers(options),
          'content-type': 'image/jpeg',
          'photo-facts': encodeURIComponent(JSON.stringify({ ...facts, sha256 })),
        },
        body: new Uint8Array(picture),
      });
      await assertOk(response);
      return z.object({ data: PhotoReceipt }).parse(await response.json()).data;
    },
  };
}

async function assertOk(response: Response): Promise<void> {
  if (response.ok) return;
  const text = await response.text();
  const body = ErrorBody.safeParse(parseJson(text)).data?.errors[0];
  throw new ApiError(
    response.status,
    body?.extensions.code.toLowerCase() ?? 'unknown',
    body?.message ?? text.slice(0, 200),
    body?.extensions.fields ?? {},
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
