import { type PublicNotice, RevokePublicNotice } from '@bicycles/schema/public-notices/contracts';
import { Text } from '@mantine/core';
import { AskCommand } from '#app/parts/ask-command.tsx';

/** 公示の取消, only before its day; afterwards the button says why it can't be pressed. */
export function RevokeButton({ notice }: { notice: PublicNotice }) {
  const { publicNoticeId, number, bicycleCount, isRevocable } = notice;
  return (
    <>
      <AskCommand
        label="公示を取り消す"
        button={{ variant: 'default', c: 'red.9', disabled: !isRevocable }}
        title={`公示 ${number} を取り消しますか`}
        command={RevokePublicNotice}
        about={{ publicNoticeId }}
        reasonLabel="取消の理由"
        submitLabel={`${bicycleCount.toLocaleString('ja-JP')}台の公示を取り消す`}
      >
        <Text>
          すべての自転車の公示日が消え、もう一度公示できるようになります。掲示したリストは外してください。理由と、印刷したリストの控えは残ります。
        </Text>
      </AskCommand>
      {!isRevocable && <Text size="sm">公示日を過ぎたため、取り消せません。</Text>}
    </>
  );
}
