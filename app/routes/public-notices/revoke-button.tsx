import { type PublicNotice, RevokePublicNotice } from '@bicycles/schema/public-notices/contracts';
import { Text } from '@mantine/core';
import { AskCommand } from '#app/components/ask-command.tsx';

/** 公示の取消, only before its day; afterwards the button says why it can't be pressed. */
export function RevokeButton({ notice }: { notice: PublicNotice }) {
  const { publicNoticeId, number, bicycleCount, isRevocable } = notice;
  return (
    <>
      <AskCommand
        label="公示を取り消す"
        button={{ variant: 'default', c: 'red.9', disabled: !isRevocable }}
        title={`公示 ${number} を取り消しますか`}
        action={`/public-notices/batches/${publicNoticeId}/revocation`}
        schema={RevokePublicNotice.input}
        about={{ publicNoticeId }}
        reasonLabel="取消の理由"
        submitLabel={`${bicycleCount.toLocaleString('ja-JP')}台の公示を取り消す`}
      >
        <Text>すべての自転車の公示日が消え、もう一度公示できるようになります。印刷したリストは捨ててください。</Text>
      </AskCommand>
      {!isRevocable && <Text size="sm">公示日になったため、取り消せません。</Text>}
    </>
  );
}
