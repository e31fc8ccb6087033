export type CameraFailure = {
  code: 'insecure' | 'denied' | 'missing' | 'busy' | 'broken';
  title: string;
  advice: string;
};

const failures: Record<CameraFailure['code'], CameraFailure> = {
  insecure: {
    code: 'insecure',
    title: 'この接続ではカメラを使えません',
    advice: 'アドレスが https:// で始まるページを開き直してください。開けないときは係の人に知らせてください。',
  },
  denied: {
    code: 'denied',
    title: 'カメラの使用が許可されていません',
    advice: 'アドレス欄の左の印から「カメラ」を「許可」に変えて、もう一度開いてください。',
  },
  missing: {
    code: 'missing',
    title: 'カメラが見つかりません',
    advice: 'カメラの付いた端末で開くか、外付けのカメラをつないで、もう一度開いてください。',
  },
  busy: {
    code: 'busy',
    title: 'カメラをほかのアプリが使っています',
    advice: 'カメラを使っているアプリや別のタブを閉じて、もう一度開いてください。',
  },
  broken: {
    code: 'broken',
    title: 'カメラを始められませんでした',
    advice: '電波の届く所でページを読み込み直して、もう一度開いてください。',
  },
};

/** What a person can do about a camera that did not open; `error` is what getUserMedia threw. */
export function cameraFailure(error: unknown): CameraFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return failures.denied;
    case 'NotFoundError':
    case 'OverconstrainedError':
      return failures.missing;
    case 'NotReadableError':
    case 'AbortError':
      return failures.busy;
    default:
      return failures.broken;
  }
}

/** Browsers hide the camera from pages that came over plain HTTP; asking would fail without a reason. */
export function cameraBarrier(): CameraFailure | undefined {
  return window.isSecureContext && navigator.mediaDevices !== undefined ? undefined : failures.insecure;
}
