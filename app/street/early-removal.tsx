import { Button, Text, TextInput } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { Caution } from './caution.tsx';

type Props = {
  /** The rule's own words, with the minutes left. */
  reason: string;
  mayRemoveEarly: boolean;
  isOpen: boolean;
  onOpen(): void;
  error?: string | undefined;
};

/** The wait is not over: refused, or, as a second and deliberate step, an exception with its reason. */
export function EarlyRemoval({ reason, mayRemoveEarly, isOpen, onOpen, error }: Props) {
  return (
    <Caution title="まだ撤去できません" icon={IconClockPause} role="alert">
      <Text size="lg">{reason}</Text>
      {mayRemoveEarly && !isOpen && (
        <Button mt="md" h={60} fullWidth variant="default" onClick={onOpen}>
          待ち時間の前に撤去する（例外）
        </Button>
      )}
      {isOpen && (
        <TextInput
          mt="md"
          name="earlyRemovalReason"
          label="待ち時間の前に撤去する理由"
          size="lg"
          maxLength={255}
          required
          error={error}
          autoFocus
          description="理由は記録に残ります。例：警察の要請、通行の危険"
        />
      )}
    </Caution>
  );
}
