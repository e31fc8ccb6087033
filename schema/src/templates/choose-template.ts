import type { TemplateConditions, zones } from './conditions.ts';
import type { StorageState } from './storage-states.ts';

export type TemplateFacts = {
  placeId: string | null;
  storageSiteId: string | null;
  zone: (typeof zones)[number] | null;
  states: readonly StorageState[];
};

/** A variant in use; `id` null is the template that comes with the product. */
export type TemplateCandidate = { id: string | null; name: string; conditions: TemplateConditions };

/** The conditions that a variant may name, in the order in which they are told. */
export const conditionKinds = ['placeIds', 'storageSiteIds', 'zones', 'states'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export type TemplateChoice<Candidate> = {
  template: Candidate;
  /** The conditions that the chosen one named, all of them met; empty for one that names none. */
  matchedOn: ConditionKind[];
  /** Others with an equal claim: the office should tell them apart by a condition or by priority. */
  ambiguousWith: Candidate[];
};

/**
 * 様式の使い分け (row N3). Of the variants whose every condition is met the one that names the most wins, then the
 * greater priority; what is still equal is decided by name and told. The built-in one goes out only when no variant
 * does. Throws RangeError when there is no candidate at all: `listTemplatesInUse` always names the built-in one.
 */
export function chooseTemplate<Candidate extends TemplateCandidate>(
  templates: readonly Candidate[],
  facts: TemplateFacts,
): TemplateChoice<Candidate> {
  const meeting = templates.filter(({ conditions }) => meetsAll(conditions, facts));
  const [first, ...others] = meeting.toSorted((left, right) => rank(left, right) || byName(left, right));
  if (!first) throw new RangeError('No template for these facts');
  return {
    template: first,
    matchedOn: namedConditions(first.conditions),
    ambiguousWith: others.filter((other) => rank(first, other) === 0),
  };
}

/** Which conditions a variant names. */
export const namedConditions = (conditions: TemplateConditions): ConditionKind[] =>
  conditionKinds.filter((kind) => conditions[kind].length > 0);

function meetsAll(conditions: TemplateConditions, { placeId, storageSiteId, zone, states }: TemplateFacts): boolean {
  return (
    meets(conditions.placeIds, [placeId]) &&
    meets(conditions.storageSiteIds, [storageSiteId]) &&
    meets(conditions.zones, [zone]) &&
    meets(conditions.states, states)
  );
}

const meets = <Value>(wanted: readonly Value[], found: readonly (Value | null)[]): boolean =>
  wanted.length === 0 || found.some((value) => value !== null && wanted.includes(value));

/** Negative when `left` goes before `right`; zero when the rules can't tell them apart. */
function rank(left: TemplateCandidate, right: TemplateCandidate): number {
  return (
    Number(left.id === null) - Number(right.id === null) ||
    namedConditions(right.conditions).length - namedConditions(left.conditions).length ||
    right.conditions.priority - left.conditions.priority
  );
}

const byName = (left: TemplateCandidate, right: TemplateCandidate): number =>
  left.name < right.name ? -1 : Number(left.name > right.name);
