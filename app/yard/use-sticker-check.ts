import type { StickerProposal } from '@bicycles/schema/stickers/contracts';
import { gap } from '@bicycles/schema/stickers/sticker-serial';
import { useEffect, useState } from 'react';

export type StickerCheckState = {
  /**
   * `offered`: the person had typed or chosen already, and that stands. `unconfirmed`: it stands in the field and
   * nobody has said yet that it is right. `gaps`: characters are missing. `none`: nothing was read.
   */
  state: 'none' | 'offered' | 'unconfirmed' | 'gaps' | 'agreed' | 'corrected';
  confirm(): void;
  use(): void;
};

type Prefill = (proposal: { number: string; kind: StickerProposal['registrationKind'] }) => void;

/**
 * Puts a proposal into an empty field, never over what a person has typed or chosen (`isTheirs`), and keeps in mind
 * whether a person has agreed.
 */
export function useStickerCheck(
  proposal: StickerProposal | undefined,
  field: { value: string; isTheirs(): boolean },
  prefill: Prefill,
): StickerCheckState {
  const [taken, setTaken] = useState<string>();
  const [isConfirmed, setConfirmed] = useState(false);
  const use = () => {
    if (!proposal?.number) return;
    prefill({ number: proposal.number, kind: proposal.registrationKind });
    setTaken(proposal.number);
    setConfirmed(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each proposal; what is typed later is not overwritten
  useEffect(() => {
    setTaken(undefined);
    setConfirmed(false);
    if (field.value.trim() === '' && !field.isTheirs()) use();
  }, [proposal]);

  const state = stateOf({ number: proposal?.number ?? null, taken, isConfirmed, value: field.value });
  return { state, use, confirm: () => setConfirmed(true) };
}

type Facts = { number: string | null; taken: string | undefined; isConfirmed: boolean; value: string };

function stateOf({ number, taken, isConfirmed, value }: Facts): StickerCheckState['state'] {
  if (number === null) return 'none';
  if (taken === undefined) return 'offered';
  if (value.includes(gap)) return 'gaps';
  if (value !== taken) return 'corrected';
  return isConfirmed ? 'agreed' : 'unconfirmed';
}
