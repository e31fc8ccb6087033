/** How much a request may carry, by where it goes and who sends it. */
import { maximumPhotoBytes } from '@bicycles/schema/photos/contracts';
import { maximumTemplateBytes } from '@bicycles/schema/templates/contracts';

export type BodyLimit = {
  bytes: number;
  /** Fields of a form: reading many of one name takes time that grows with their square. */
  fields: number;
  /** What a larger body is answered with. */
  status: 401 | 413;
  message: string;
};

/** The other fields of an upload's form and the borders between them are little beside the file. */
const formAroundFile = 100_000;

/** The longest lists that a form sends have some two thousand rows. */
const mostFields = 5_000;

const strangerLimit: BodyLimit = {
  bytes: 16_000,
  fields: 500,
  status: 413,
  message: '送られた内容が大きすぎるため受け付けませんでした。ログインしてから、もう一度操作してください。',
};
/** The photo queue keeps a photo on 401 until somebody signs in, and gives it up on 413. */
const strangerUploadLimit: BodyLimit = {
  ...strangerLimit,
  status: 401,
  message: 'ログインし直してください。',
};
const formLimit: BodyLimit = {
  bytes: 2_000_000,
  fields: mostFields,
  status: 413,
  message: '送られた内容が大きすぎるため受け付けませんでした。対象の台数を減らして、もう一度操作してください。',
};
const photoLimit: BodyLimit = {
  bytes: maximumPhotoBytes,
  fields: mostFields,
  status: 413,
  message: '写真が大きすぎます（12MBまで）。カメラの画質を下げて撮り直してください。',
};
const templateLimit: BodyLimit = {
  bytes: maximumTemplateBytes + formAroundFile,
  fields: mostFields,
  status: 413,
  message: 'ファイルが大きすぎます（5MBまで）。画像を小さくして保存し直し、もう一度選んでください。',
};

/** Where files come in; everything else is a form. */
const uploads: readonly [path: RegExp, limit: BodyLimit][] = [
  [/^\/photos\/[^/]+$/, photoLimit],
  [/^\/templates\/(seals|site-maps|[^/]+\/upload)$/, templateLimit],
];

/** The limit of a request to a screen. `/login.data` is what `/login` is (single fetch). */
export function screenLimit(path: string, isSignedIn: boolean): BodyLimit {
  const screen = path.replace(/\.data$/, '');
  const upload = uploads.find(([pattern]) => pattern.test(screen))?.[1];
  if (!isSignedIn) return upload === undefined ? strangerLimit : strangerUploadLimit;
  return upload ?? formLimit;
}

/** The limit of a request to Studio: Directus's own for JSON (`MAX_PAYLOAD_SIZE`), and that of photos for files. */
export function studioLimit(path: string): BodyLimit {
  const bytes = /^\/files(\/|$)/.test(path) ? maximumPhotoBytes : 4_000_000;
  return {
    bytes,
    fields: mostFields,
    status: 413,
    message: `送られた内容が大きすぎます（${Math.floor(bytes / 1_000_000)}MBまで）。分けて送ってください。`,
  };
}
