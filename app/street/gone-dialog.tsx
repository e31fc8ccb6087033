import { AddDisappearance, type StreetItem } from '@bicycles/schema/street/contracts';
import { EndTagging } from './end-tagging.tsx';

/** 所有者が移動: one more tap, with what it means and how a mistake is put right. */
export const GoneDialog = ({ item, onClose }: { item: StreetItem; onClose(): void }) => (
  <EndTagging
    item={item}
    title="所有者が移動しましたか"
    command={AddDisappearance}
    meaning="この自転車の札付けを終えます。間違えたときや、まだ置いてあるときは、新しい札を付けて札付けからやり直してください。"
    submitLabel="所有者が移動で終える"
    doneMessage={`札 ${item.tagNumber} を「所有者が移動」で終えました`}
    onClose={onClose}
  />
);
