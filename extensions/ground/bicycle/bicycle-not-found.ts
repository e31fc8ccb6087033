import { Failure } from '@bicycles/schema/ground/failure';

export const bicycleNotFound = (): Failure =>
  new Failure('bicycle-not-found', '該当する自転車が台帳にありません。番号を確かめて、もう一度読み取ってください', {
    status: 404,
  });

/** A part of a number is not looked up when it was read: it can be another bicycle's. */
export const bicycleNumberCut = (number: string, example: string): Failure =>
  new Failure(
    'bicycle-number-cut',
    `「${number}」は番号の形（例 ${example}）に合わないため、調べていません。文字が欠けているおそれがあります。もう一度読み取ってください`,
    { status: 400 },
  );

/** What was typed is no bicycle's, and is not as our numbers are. */
export const noSuchNumber = (number: string, example: string): Failure =>
  new Failure(
    'bicycle-not-found',
    `「${number}」の自転車は台帳にありません。番号は ${example} の形です。文字が欠けていないか確かめてください`,
    { status: 404 },
  );
