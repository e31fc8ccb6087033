import { maximumPhotoBytes } from '@bicycles/schema/photos/contracts';
import { expect, test } from 'vitest';
import { screenLimit, studioLimit } from './body-limits.ts';

test.each([
  ['ログイン前は、どこへでも16kBまで', '/login', false, 16_000, 413],
  ['単一取得の宛先でも同じ', '/login.data', false, 16_000, 413],
  ['ログインの切れた端末の写真は、ログインを待たせる', '/photos/1', false, 16_000, 401],
  ['入力欄は2MBまで', '/commands/bulk/preview-bulk-change', true, 2_000_000, 413],
  ['ログイン後のログイン画面も入力欄', '/login', true, 2_000_000, 413],
  ['写真は12MBまで', '/photos/1', true, maximumPhotoBytes, 413],
  ['写真の画面の入力欄は写真ではない', '/photos/1/image', true, 2_000_000, 413],
  ['様式は5MBと入力欄の分', '/templates/return-notice/upload', true, 5_100_000, 413],
  ['様式の単一取得も同じ', '/templates/return-notice/upload.data', true, 5_100_000, 413],
  ['印影と略図も様式と同じ', '/templates/seals', true, 5_100_000, 413],
])('%s', (_name, path, isSignedIn, bytes, status) => {
  expect(screenLimit(path, isSignedIn)).toMatchObject({ bytes, status, message: expect.stringMatching(/[ぁ-ん]/) });
});

test('Studioは、JSONは4MB、ファイルは写真と同じ大きさまで', () => {
  expect(studioLimit('/items/places').bytes).toBe(4_000_000);
  expect(studioLimit('/files/1').bytes).toBe(maximumPhotoBytes);
  expect(studioLimit('/filesystem').bytes).toBe(4_000_000);
});
