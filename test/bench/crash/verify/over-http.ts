/** What was acknowledged, through the door that people use: bicycles with numbers and photos, pictures that open. */
import { GetBicycle } from '@bicycles/schema/ledger/contracts';
import sharp from 'sharp';
import type { ApiClient } from '../../../../directus/api-client.ts';
import type { Acknowledged } from '../acknowledged.ts';
import { type Findings, noFindings } from './findings.ts';

export async function verifyOverHttp(
  acknowledged: Acknowledged,
  office: ApiClient,
  directusUrl: string,
): Promise<Findings> {
  const lost = [
    ...(await lostBicycles(acknowledged, office)),
    ...(await lostImages(acknowledged, office, directusUrl)),
  ];
  return { ...noFindings(), lost };
}

async function lostBicycles({ removals, photos }: Acknowledged, office: ApiClient): Promise<string[]> {
  const lost: string[] = [];
  for (const { input, answer } of removals) {
    const shown = await office.send(GetBicycle, { id: answer.bicycleId }).catch(() => undefined);
    const shownPhotos = new Set(shown?.photos.map(({ id }) => id));
    const isShown =
      shown?.tagNumber === input.tagNumber &&
      shown.managementNumber === answer.managementNumber &&
      shown.retentionDeadlineOn === answer.retentionDeadlineOn &&
      photos.every(({ id, tagNumber }) => tagNumber !== input.tagNumber || shownPhotos.has(id));
    if (!isShown) lost.push(`over HTTP: removal ${answer.managementNumber}`);
  }
  return lost;
}

/** A sample of some forty: each is decoded here and made anew by the server. */
async function lostImages({ photos }: Acknowledged, office: ApiClient, directusUrl: string): Promise<string[]> {
  const lost: string[] = [];
  const step = Math.max(1, Math.floor(photos.length / 40));
  for (const { id } of photos.filter((_, index) => index % step === 0)) {
    const response = await fetch(`${directusUrl}/photos/${id}/image`, {
      headers: { authorization: `Bearer ${office.token}` },
    });
    const isPicture = await sharp(Buffer.from(await response.arrayBuffer()))
      .stats()
      .then(
        () => true,
        () => false,
      );
    if (!response.ok || !isPicture) lost.push(`over HTTP: image of photo ${id} (${response.status})`);
  }
  return lost;
}
