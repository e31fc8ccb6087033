/** `POST /commands/<room>/<use-case>`: every command whose form needs no screen of its own, told to its room. */
import { Failure } from '@bicycles/schema/ground/failure';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { failureToResponse } from './ground/directus/failure-to-response.server.ts';
import { sendOrKeep } from './ground/network/reach.ts';
import { findCommand } from './rooms.server.ts';

export const action = ({ request, params }: ActionFunctionArgs) => {
  const command = findCommand(`/${params['*']}`);
  if (command === undefined) {
    throw failureToResponse(
      new Failure('absent', 'この操作は使えません。画面を読み込み直してください。', { status: 404 }),
    );
  }
  return command.answer(request);
};

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) =>
  sendOrKeep(() => serverAction<typeof action>());

/** A command is never asked for by its address. */
export const loader = () => redirect('/');
