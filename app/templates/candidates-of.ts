import type { TemplateCandidate } from '@bicycles/schema/templates/choose-template';
import { anyConditions } from '@bicycles/schema/templates/conditions';
import type { TemplateKindInUse } from '@bicycles/schema/templates/contracts';

/** A document's templates as the rule takes them: those in use, and the built-in one for the rest. */
export const candidatesOf = ({ inUse }: TemplateKindInUse): TemplateCandidate[] => [
  ...inUse.map(({ versionId, name, conditions }) => ({ id: versionId, name, conditions })),
  { id: null, name: '同梱の様式', conditions: anyConditions },
];
