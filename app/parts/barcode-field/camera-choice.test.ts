import { describe, expect, test } from 'vitest';
import { mainBackCamera } from './camera-choice.ts';

const camera = (label: string) => ({ deviceId: `id of ${label}`, label });

describe('カメラの選び方', () => {
  test('背面に何台あっても、番号の一番若い主カメラを選ぶ', () => {
    const cameras = [
      'camera2 1, facing front',
      'camera2 12, facing back',
      'camera2 2, facing back',
      'camera2 0, facing back',
    ];

    expect(mainBackCamera(cameras.map(camera))).toBe('id of camera2 0, facing back');
  });

  test('名前から分からないときは選ばない', () => {
    expect(mainBackCamera(['', 'HD Webcam (0bda:5634)', 'camera2 1, facing front'].map(camera))).toBeUndefined();
  });
});
