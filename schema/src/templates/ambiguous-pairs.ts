import { namedConditions } from './choose-template.ts';
import type { TemplateConditions } from './conditions.ts';

type Ruled = { conditions: TemplateConditions };

/**
 * Pairs of variants that one bicycle can meet both of while neither goes before the other (row N3). A bicycle has one
 * place, one yard and one zone, but several states: two lists of states can always be met together.
 */
export function ambiguousPairs<Variant extends Ruled>(variants: readonly Variant[]): [Variant, Variant][] {
  return variants.flatMap((left, index) =>
    variants
      .slice(index + 1)
      .filter((right) => isEqualRank(left, right) && canMeetBoth(left, right))
      .map((right): [Variant, Variant] => [left, right]),
  );
}

const isEqualRank = (left: Ruled, right: Ruled): boolean =>
  left.conditions.priority === right.conditions.priority &&
  namedConditions(left.conditions).length === namedConditions(right.conditions).length;

const canMeetBoth = ({ conditions: left }: Ruled, { conditions: right }: Ruled): boolean =>
  overlaps(left.placeIds, right.placeIds) &&
  overlaps(left.storageSiteIds, right.storageSiteIds) &&
  overlaps(left.zones, right.zones);

const overlaps = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === 0 || right.length === 0 || left.some((value) => right.includes(value));
