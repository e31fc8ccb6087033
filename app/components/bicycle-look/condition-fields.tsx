/** 装備と状態: each yes opens its details, so that a bicycle without them takes no time. */
import { basketPlaceLabels, basketPlaces, damagePlaceLabels, damagePlaces } from '@bicycles/schema/bicycle/look';
import { Fieldset, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldCheck } from '../field-check.tsx';
import { FieldText } from '../field-text.tsx';
import { CheckGroup } from './check-group.tsx';
import { inputSize, type LookFieldset, type LookSize } from './look-fieldset.ts';

export function ConditionFields({ fields, size: wanted }: { fields: LookFieldset; size: LookSize }) {
  const size = inputSize(wanted);
  return (
    <Fieldset legend="装備・状態">
      <Stack gap="sm">
        <Detailed
          check={<FieldCheck field={fields.hasBasket} label="かごあり" size={size} />}
          isOpen={fields.hasBasket.value === 'on'}
        >
          <CheckGroup field={fields.basketPlaces} label="かごの位置" options={basketPlaces} labels={basketPlaceLabels} size={size} />
        </Detailed>
        <Detailed
          check={<FieldCheck field={fields.hasGears} label="ギアあり" size={size} />}
          isOpen={fields.hasGears.value === 'on'}
        >
          <FieldText field={fields.gearCount} label="ギアの数（段）" type="number" inputMode="numeric" min={1} max={40} size={size} w={160} />
        </Detailed>
        <FieldCheck field={fields.isLockCut} label="チェーン錠を切断した" size={size} />
        <Detailed
          check={<FieldCheck field={fields.isDamaged} label="破損あり" size={size} />}
          isOpen={fields.isDamaged.value === 'on'}
        >
          <CheckGroup field={fields.damagePlaces} label="破損の箇所" options={damagePlaces} labels={damagePlaceLabels} size={size} />
          <FieldText field={fields.damageNote} label="破損の補足" size={size} />
        </Detailed>
        <Detailed
          check={<FieldCheck field={fields.isBeyondUse} label="機能喪失" size={size} />}
          isOpen={fields.isBeyondUse.value === 'on'}
        >
          <FieldText field={fields.beyondUseReason} label="機能喪失と判断した理由" size={size} />
        </Detailed>
      </Stack>
    </Fieldset>
  );
}

/** The details stand indented below their question. */
function Detailed({ check, isOpen, children }: { check: ReactNode; isOpen: boolean; children: ReactNode }) {
  return (
    <div>
      {check}
      {isOpen && (
        <Stack gap="sm" pl="xl" pt="xs" pb="sm">
          {children}
        </Stack>
      )}
    </div>
  );
}
