/** `GET /street/tag?number=00000018`: what a scanned tag is; asked by the screens without leaving them. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ClientLoaderFunctionArgs } from '@remix-run/react';
import { answerIfReached, unreachable } from '#app/ground/network/reach.ts';
import { lookUpTag, type TagAnswer } from './look-up.server.ts';

const numberIn = (request: Request): string => new URL(request.url).searchParams.get('number') ?? '';

export async function loader({ request }: LoaderFunctionArgs): Promise<TagAnswer> {
  return lookUpTag(request, numberIn(request));
}

export async function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs): Promise<TagAnswer> {
  const answer = await answerIfReached(() => serverLoader<typeof loader>());
  return answer ?? { tagNumber: numberIn(request), problem: unreachable };
}

/** The answer belongs to the moment of the scan: after the command the same tag is rightly used. */
export const shouldRevalidate = () => false;
