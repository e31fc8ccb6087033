/** What the uploads of this room share: who sends, what it is about, the bytes up to a limit. */
import { Failure } from '@bicycles/schema/ground/failure';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { type Actor, readActor } from '../ground/command/actor.ts';
import { readBody } from '../ground/command/read-body.ts';
import { iso, type ServerContext } from '../ground/command/served.ts';

export type Upload<Facts> = { facts: Facts; actor: Actor; at: string; content: Buffer };

/** Throws `upload-too-large` (413), `upload-empty` (400), ZodError for wrong facts, and what `readActor` throws. */
export async function receiveUpload<Facts extends z.ZodType>(
  request: Request,
  response: Response,
  server: ServerContext,
  { facts, maximumBytes }: { facts: Facts; maximumBytes: number },
): Promise<Upload<z.output<Facts>>> {
  const actor = await readActor(request, server.database, 'template.edit');
  const parsed = facts.parse(readFacts(request));
  const content = await readBody(request, response, { maximumBytes, tooLarge: tooLarge(maximumBytes) });
  if (content.length === 0) {
    throw new Failure('upload-empty', 'ファイルが空です。選び直してください', {
      status: 400,
      fields: { file: 'ファイルが空です。選び直してください' },
    });
  }
  return { facts: parsed, actor, at: iso(server.readClock(request)), content };
}

function readFacts(request: Request): unknown {
  try {
    return JSON.parse(decodeURIComponent(request.get('upload-facts') ?? ''));
  } catch {
    throw new Failure('invalid-upload-facts', '送られた内容が読み取れません。画面を更新してやり直してください', {
      status: 400,
    });
  }
}

function tooLarge(maximumBytes: number): Failure {
  const message = `ファイルが大きすぎます（${maximumBytes / 1_000_000}MBまで）。写真や画像を小さくして保存し直してください`;
  return new Failure('upload-too-large', message, { status: 413, fields: { file: message } });
}
