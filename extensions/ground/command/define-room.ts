/** What a room is to the server: its endpoints below `/<room>` in Directus, its jobs and its nightly work. */
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EndpointExtensionContext, RegisterFunctions } from '@directus/extensions';
import type { RequestHandler, Response, Router } from 'express';
import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import type { Background } from './background.ts';
import { readClock } from './clock.ts';
import { type ConstraintWords, knowConstraints } from './constraint-failures.ts';
import type { DefinedJob } from './define-job.ts';
import { failureToError } from './failure-to-error.ts';
import { filesOf } from './files.ts';
import type { Served, ServerContext } from './served.ts';

export type NightlyCheck = {
  /** As cron writes it; the process runs in Asia/Tokyo. */
  at: string;
  /** Does nothing twice: it also runs at every start of the server. `now` is in Asia/Tokyo. */
  check: (database: Knex, now: DateTime) => Promise<void>;
};

/** What a room has besides endpoints that are contracts. */
type More = {
  /** Mounts what is no contract (binary upload and download). */
  mount?: (router: Router, context: EndpointExtensionContext, handle: Handle) => void;
  /** Long work that people ask for. */
  jobs?: readonly DefinedJob[];
  nightly?: readonly NightlyCheck[];
  /** Work of the server itself, begun before it answers anybody; what it gives back stops it. */
  starts?: readonly ((
    background: Background,
    schedule: RegisterFunctions['schedule'],
  ) => Promise<void> | (() => void))[];
  /** What a person is told when a constraint or trigger of the room's tables refuses. */
  constraints?: ConstraintWords;
};

export type Room = Required<Pick<More, 'jobs' | 'nightly' | 'starts'>> & {
  name: string;
  served: readonly Served[];
  config: { id: string; handler: (router: Router, context: EndpointExtensionContext) => void };
};

export function defineRoom(name: string, served: readonly Served[], more: More = {}): Room {
  const { mount, jobs = [], nightly = [], starts = [], constraints = {} } = more;
  knowConstraints(constraints);
  const handler = (router: Router, context: EndpointExtensionContext) => {
    const server: ServerContext = {
      database: context.database,
      readClock: (request) => readClock(request, String(context.env['CLOCK_KEY'] ?? '')),
      files: filesOf(context),
    };
    const handle: Handle = (work) => async (request, response, next) => {
      try {
        await work(request, response, server);
      } catch (error) {
        // An answer under way can't be taken back: whoever left it knows, and the log knows why it broke off.
        if (response.headersSent) context.logger.warn(error);
        else next(failureToError(error, (thrown) => context.logger.error(thrown)));
      }
    };
    for (const { contract, answer } of served) {
      router.post(
        contract.path.slice(name.length + 1),
        handle(async (request, response) => {
          const result = await answer(request, server);
          response.setHeader('cache-control', 'no-store');
          if ('json' in result) response.json(result.json);
          else await sendFile(response.attachment(result.name).type(result.contentType), result.file);
        }),
      );
    }
    mount?.(router, context, handle);
  };
  return { name, served, jobs, nightly, starts, config: { id: name, handler } };
}

/** A stream that breaks off closes the connection: the receiver sees a download that failed, never a short file. */
async function sendFile(response: Response, file: Buffer | Readable): Promise<void> {
  if (Buffer.isBuffer(file)) response.send(file);
  else await pipeline(file, response);
}

export type Handle = (
  work: (
    request: Parameters<RequestHandler>[0],
    response: Parameters<RequestHandler>[1],
    server: ServerContext,
  ) => Promise<void>,
) => RequestHandler;
