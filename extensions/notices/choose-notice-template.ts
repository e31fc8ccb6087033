import type { Day } from '@bicycles/schema/ground/values';
import { chooseTemplate, type TemplateCandidate } from '@bicycles/schema/templates/choose-template';
import { storageStatesOf } from '@bicycles/schema/templates/storage-states';
import type { Subject } from './read-subjects.ts';

/** Which variant goes out for this bicycle on the day, by place, yard and state (row N3). */
export function chooseNoticeTemplate(
  templates: readonly TemplateCandidate[],
  subject: Subject,
  { day, isReissue }: { day: Day; isReissue: boolean },
): TemplateCandidate {
  const states = storageStatesOf({ ...subject, isReissue }, day);
  return chooseTemplate(templates, { ...subject, states }).template;
}
