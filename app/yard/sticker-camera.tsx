import { Button, Group, Loader, Text, VisuallyHidden } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import type { StickerPhoto } from './use-sticker-photo.ts';

const words: Record<StickerPhoto['step'], string> = {
  none: 'シールを画面の中央に大きく写してください。番号を読み取って下に入れます。',
  saving: '写真を保存しています…',
  sending: '写真を送っています…　番号は手で入力しても構いません。',
  reading: '番号を読み取っています…　手で入力しても構いません。',
  done: '',
  failed: '',
};

/** Takes the photo of the sticker; whatever becomes of it, the number can be typed at any time. */
export function StickerCamera({ photo: { step, problem, take } }: { photo: StickerPhoto }) {
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const isBusy = step === 'saving' || step === 'sending' || step === 'reading';
  return (
    <Group gap="md">
      <VisuallyHidden>
        <label htmlFor={inputId}>防犯登録シールの写真</label>
        <input
          ref={input}
          id={inputId}
          type="file"
          accept="image/*"
          capture="environment"
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
            // Emptied, so that the same file can be picked again.
            event.currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
      <Button
        size="lg"
        h={56}
        variant={step === 'none' ? 'filled' : 'default'}
        leftSection={isBusy ? <Loader size="sm" /> : <IconCamera size={28} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {step === 'none' ? '防犯登録シールを撮る' : 'シールを撮り直す'}
      </Button>
      <div role="status" style={{ flex: '1 1 14rem' }}>
        {problem === undefined ? (
          <Text c={isBusy ? undefined : 'dimmed'}>{words[step]}</Text>
        ) : (
          <Text c="#8c1d18" fw={600}>
            {problem}
          </Text>
        )}
      </div>
    </Group>
  );
}
