import { CancelTagging, type StreetItem } from '@bicycles/schema/street/contracts';
import { EndTagging } from './end-tagging.tsx';
import { MarkedText } from './marked-text.tsx';

const reasons = ['札の読み間違い', '二重に札付け', '札の破れ・汚れ', '対象外の自転車'];

/** 札付けを取消: only with a reason; the tag can't be used again. */
export function CancelDialog({ item, onClose }: { item: StreetItem; onClose(): void }) {
  return (
    <EndTagging
      item={item}
      title="札付けを取り消しますか"
      command={CancelTagging}
      meaning="間違えて登録した札付けを取り消します。この札は無効になり、もう使えません。"
      submitLabel="札付けを取り消す"
      isTakingBack
      doneMessage={`札 ${item.tagNumber} の札付けを取り消しました`}
      onClose={onClose}
    >
      {(errors) => (
        <MarkedText
          name="reason"
          label="取消の理由"
          marks={reasons}
          maxLength={255}
          required
          error={errors['reason']?.[0]}
        />
      )}
    </EndTagging>
  );
}
