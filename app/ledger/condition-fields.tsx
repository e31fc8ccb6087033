/** 装備と状態: each yes opens its details, so that a bicycle without them takes no time. */
import { basketPlaceLabels, basketPlaces, damagePlaceLabels, damagePlaces } from '@bicycles/schema/bicycle/look';
import { SimpleGrid, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LookFieldset } from '#app/parts/bicycle-look/look-fieldset.ts';
import { FieldCheck } from '#app/parts/field-check.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { CheckGroup } from './check-group.tsx';
import { Part } from './part.tsx';

export function ConditionFields({ fields }: { fields: LookFieldset }) {
  return (
    <Part title="装備・状態">
      <SimpleGrid cols={{ base: 1, lg: 2 }} verticalSpacing="sm">
        <Detailed
          check={<FieldCheck field={fields.hasBasket} label="かごあり" />}
          isOpen={fields.hasBasket.value === 'on'}
        >
          <CheckGroup
            field={fields.basketPlaces}
            label="かごの位置"
            options={basketPlaces}
            labels={basketPlaceLabels}
          />
        </Detailed>
        <Detailed
          check={<FieldCheck field={fields.hasGears} label="ギアあり" />}
          isOpen={fields.hasGears.value === 'on'}
        >
          <FieldText
            field={fields.gearCount}
            label="ギアの数（段）"
            type="number"
            inputMode="numeric"
            min={1}
            max={40}
            w={160}
          />
        </Detailed>
        <FieldCheck field={fields.isLockCut} label="チェーン錠を切断した" />
        <Detailed
          check={<FieldCheck field={fields.isDamaged} label="破損あり" />}
          isOpen={fields.isDamaged.value === 'on'}
        >
          <CheckGroup
            field={fields.damagePlaces}
            label="破損の箇所"
            options={damagePlaces}
            labels={damagePlaceLabels}
          />
          <FieldText field={fields.damageNote} label="破損の補足" />
        </Detailed>
        <Detailed
          check={<FieldCheck field={fields.isBeyondUse} label="機能喪失" />}
          isOpen={fields.isBeyondUse.value === 'on'}
        >
          <FieldText field={fields.beyondUseReason} label="機能喪失と判断した理由" />
        </Detailed>
      </SimpleGrid>
    </Part>
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
