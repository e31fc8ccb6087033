import { basketPlaceLabels, basketPlaces } from '@bicycles/schema/bicycle/look';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { Group } from '@mantine/core';
import type { LookFieldset } from '#app/parts/bicycle-look/look-fieldset.ts';
import { FieldText } from '#app/parts/field-text.tsx';
import { ChoiceChips } from './choice-chips.tsx';
import { DamageDrawing } from './damage-drawing.tsx';
import { GearsChoice } from './gears-choice.tsx';

type ConditionSectionProps = { fields: LookFieldset; bicycle: Bicycle };

/** Naming a place says 「あり」 by itself: one tap instead of two. */
export function ConditionSection({ fields, bicycle }: ConditionSectionProps) {
  const hasBasket = isGiven(fields.basketPlaces.value);
  const isDamaged = isGiven(fields.damagePlaces.value) || isGiven(fields.damageNote.value?.trim());
  const isBeyondUse = fields.isBeyondUse.value === 'on';
  return (
    <>
      <Group gap="xl" align="flex-start">
        <ChoiceChips
          name={fields.basketPlaces.name}
          legend="かご（ある場所）"
          type="checkbox"
          chips={basketPlaces.map((id) => ({ id, label: basketPlaceLabels[id] }))}
          chosen={bicycle.hasBasket ? bicycle.basketPlaces : []}
        />
        <Toggle name={fields.isLockCut.name} legend="チェーン錠" label="切断した" isOn={bicycle.isLockCut} />
        <Toggle name={fields.isBeyondUse.name} legend="機能喪失" label="機能喪失車" isOn={bicycle.isBeyondUse} />
      </Group>
      <Flag name={fields.hasBasket.name} isOn={hasBasket} />
      {isBeyondUse && (
        <FieldText field={fields.beyondUseReason} label="機能喪失と判断した理由" size="lg" autoComplete="off" />
      )}
      <GearsChoice fields={fields} bicycle={bicycle} />
      <DamageDrawing field={fields.damagePlaces} chosen={bicycle.isDamaged ? bicycle.damagePlaces : []} />
      <FieldText field={fields.damageNote} label="破損の補足" size="lg" autoComplete="off" />
      <Flag name={fields.isDamaged.name} isOn={isDamaged} />
    </>
  );
}

const isGiven = (value: string | (string | undefined)[] | undefined) => value !== undefined && value.length > 0;

/** The yes that follows from the choices; a form knows no false. */
function Flag({ name, isOn }: { name: string; isOn: boolean }) {
  return isOn && <input type="hidden" name={name} value="on" />;
}

function Toggle({ label, isOn, ...group }: { name: string; legend: string; label: string; isOn: boolean }) {
  return <ChoiceChips {...group} type="checkbox" chips={[{ id: 'on', label }]} chosen={isOn ? ['on'] : []} />;
}
