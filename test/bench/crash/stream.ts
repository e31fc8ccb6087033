/** The stream of commands: several people at work at the same time, until they are told to stop. */
import { seededRandom } from '../seeded-random.ts';
import { type Acknowledged, nothingYet } from './acknowledged.ts';
import type { Options } from './options.ts';
import { type ClientOf, crews, photographers } from './people.ts';
import { type Failures, noFailures, persistentSender } from './persistent-sender.ts';
import { makePictures } from './pictures.ts';
import { photoSender } from './send-photo.ts';
import { streetWorker } from './street-worker.ts';
import { tagSupply } from './tag-supply.ts';

export type Stream = {
  acknowledged: Acknowledged;
  failures: Failures;
  /** Lets everybody finish the bicycle at hand; answers with the number of workers that broke off. */
  finish: () => Promise<number>;
};

export async function startStream(
  { seed, workers }: Options,
  clientOf: ClientOf,
  directusUrl: string,
): Promise<Stream> {
  const [acknowledged, failures] = [nothingYet(), noFailures()];
  const pictures = await makePictures(seededRandom(seed));
  const nextTag = tagSupply(clientOf('office'), persistentSender(failures, seededRandom(seed + 1)), acknowledged);
  const people = photographers.map(clientOf);
  let isFinishing = false;
  const work = Array.from({ length: workers }, (_, index) => {
    const random = seededRandom(seed + 100 + index);
    const send = persistentSender(failures, random);
    const sendPhoto = photoSender({ directusUrl, people, pictures, send, acknowledged, random });
    const account = crews[index % crews.length] ?? crews[0];
    const isOver = () => isFinishing;
    return streetWorker({ account, client: clientOf(account), nextTag, send, sendPhoto, acknowledged, random, isOver });
  });
  const settled = Promise.allSettled(work);
  return {
    acknowledged,
    failures,
    async finish() {
      isFinishing = true;
      return (await settled).filter(({ status }) => status === 'rejected').length;
    },
  };
}
