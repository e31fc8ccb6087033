import type { LookFieldset } from '#app/components/bicycle-look/look-fieldset.ts';
import { FieldArea } from '#app/components/field-area.tsx';
import { FieldText } from '#app/components/field-text.tsx';

/** Where it stands, what the crew wrote, and the rest. */
export function KeepingSection({ fields }: { fields: LookFieldset }) {
  return (
    <>
      <FieldText field={fields.storageSlot} label="置き場所" size="lg" autoComplete="off" maw={320} />
      <FieldArea field={fields.conditionMemo} label="状況メモ" size="lg" />
      <FieldArea field={fields.remarks} label="備考" size="lg" />
    </>
  );
}
