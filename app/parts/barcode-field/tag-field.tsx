import type { ComponentProps } from 'react';
import { useIsHandHeld } from '../use-is-hand-held.ts';
import { BarcodeField } from './barcode-field.tsx';

type TagFieldProps = Pick<ComponentProps<typeof BarcodeField>, 'onRead' | 'accept' | 'error' | 'isBusy'> & {
  /** Whether a desk finds the cursor in it; a hand-held screen would open its keyboard. */
  takesFocus?: boolean;
};

/** 札番号 on a screen that is used at a desk as well as in the hand: camera first for thumbs, typing first for a PC. */
export function TagField({ takesFocus = true, ...props }: TagFieldProps) {
  const isHandHeld = useIsHandHeld();
  return (
    <BarcodeField
      key={isHandHeld ? 'hand' : 'desk'}
      name="scan"
      label="札番号"
      size={isHandHeld ? 'street' : 'desk'}
      autoFocus={takesFocus && !isHandHeld}
      {...props}
    />
  );
}
