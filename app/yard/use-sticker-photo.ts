import { Failure } from '@bicycles/schema/ground/failure';
import type { StickerProposal } from '@bicycles/schema/stickers/contracts';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { PhotoInHand } from '#app/ground/queue/queued-photo.ts';
import { useCapturePhoto } from '#app/ground/queue/use-capture-photo.ts';
import { usePhotoQueue } from '#app/ground/queue/use-photo-queue.ts';
import { photoState } from '#app/parts/queue/photo-state.tsx';
import type { StickerReadingAnswer } from './sticker-reading.ts';

export type StickerPhoto = {
  /** How far it is: kept and sent by the queue, then read by the server. */
  step: 'none' | 'saving' | 'sending' | 'reading' | 'done' | 'failed';
  picture: Blob | undefined;
  /** Of this photo, once it has been read. */
  proposal: StickerProposal | undefined;
  /** Why there is no proposal. */
  problem: string | undefined;
  take(file: File): Promise<void>;
};

/** A photo of the 防犯登録 sticker: an intake photo like any other, which the server reads when it has arrived. */
export function useStickerPhoto(bicycle: { id: string; tagNumber: string | null }): StickerPhoto {
  const queue = usePhotoQueue();
  const capture = useCapturePhoto();
  const { load, data } = useFetcher<StickerReadingAnswer>();
  const [photo, setPhoto] = useState<PhotoInHand>();
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();

  const { id, tagNumber } = bicycle;
  const take = async (file: File) => {
    setPhoto(undefined);
    setProblem(undefined);
    setSaving(true);
    try {
      const occasion = { kind: 'intake', bicycleId: id, ...(tagNumber !== null && { tagNumber }) } as const;
      setPhoto(await queue.add(capture(file, occasion)));
    } catch (error) {
      setProblem(error instanceof Failure ? error.message : '写真を保存できませんでした。もう一度撮ってください');
    } finally {
      setSaving(false);
    }
  };

  const photoId = photo?.id;
  const state = photoId === undefined ? undefined : photoState(photoId, queue);
  const isSent = state === 'sent';
  useEffect(() => {
    if (photoId !== undefined && isSent) load(`/yard/sticker-readings/${photoId}`);
  }, [photoId, isSent, load]);

  const answer = data?.photoId === photoId ? data : undefined;
  const proposal = answer !== undefined && 'proposal' in answer ? answer.proposal : undefined;
  const refusal = answer !== undefined && 'message' in answer ? answer.message : undefined;
  const rejected = state === 'rejected' ? '写真を送れませんでした。撮り直すか、番号を入力してください' : undefined;
  const failure = problem ?? refusal ?? rejected;
  return {
    step: stepOf({ isSaving, photo, isSent, answer, failure }),
    picture: photo?.picture,
    proposal,
    problem: failure,
    take,
  };
}

type Progress = {
  isSaving: boolean;
  photo: PhotoInHand | undefined;
  isSent: boolean;
  answer: StickerReadingAnswer | undefined;
  failure: string | undefined;
};

function stepOf({ isSaving, photo, isSent, answer, failure }: Progress): StickerPhoto['step'] {
  if (isSaving) return 'saving';
  if (failure !== undefined) return 'failed';
  if (photo === undefined) return 'none';
  if (answer !== undefined) return 'done';
  return isSent ? 'reading' : 'sending';
}
