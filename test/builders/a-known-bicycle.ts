import { aBicycle, code } from './a-bicycle.ts';

/** A stored bicycle whose sticker no other test has: it is found by its `digits` alone. */
export async function aKnownBicycle() {
  const digits = String(Date.now()).slice(-7);
  const bicycle = await aBicycle()
    .at('S09N')
    .looking({
      colourId: code('colour', 'purple'),
      modelId: code('model', 'folding'),
      registrationKind: 'tokyo',
      registrationNumber: `成城Q-${digits}`,
    })
    .inState('stored');
  return { ...bicycle, digits, number: bicycle.managementNumber ?? '' };
}
