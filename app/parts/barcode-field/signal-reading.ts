let audio: AudioContext | undefined;

/** Wakes the sound while a tap is being handled: browsers let a page sound only after one. */
export function prepareSignal(): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  void audio.resume();
}

/** Tells hand and ear how a reading went, for people who look at the bicycle and not at the screen. */
export function signalReading(outcome: 'accepted' | 'refused'): void {
  navigator.vibrate?.(outcome === 'accepted' ? 120 : [80, 80, 80]);
  if (audio?.state !== 'running') return;
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  const lastsSeconds = outcome === 'accepted' ? 0.12 : 0.35;
  tone.type = outcome === 'accepted' ? 'sine' : 'square';
  tone.frequency.value = outcome === 'accepted' ? 1_760 : 220;
  volume.gain.value = 0.25;
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + lastsSeconds);
}
