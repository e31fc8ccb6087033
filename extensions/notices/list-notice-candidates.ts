import { keptStatuses } from '@bicycles/schema/bicycle/status';
import type { Day } from '@bicycles/schema/ground/values';
import { byPostalCode } from '@bicycles/schema/notices/by-postal-code';
import { ListNoticeCandidates, mostInOneRun } from '@bicycles/schema/notices/contracts';
import { mayNotify } from '@bicycles/schema/notices/may-notify';
import { deadlineWarning } from '@bicycles/schema/notices/may-notify-on';
import type { TemplateCandidate } from '@bicycles/schema/templates/choose-template';
import { defineQuery } from '../ground/command/define-query.ts';
import { takePage } from '../ground/command/take-page.ts';
import { listTemplatesInUse } from '../templates/template-in-use.ts';
import { chooseNoticeTemplate } from './choose-notice-template.ts';
import { documentKind } from './document-kind.ts';
import { readSubjects, type Subject } from './read-subjects.ts';

/** 返還通知の候補 N1: by postal code, as they will be printed; beside them those that can't be made now. */
export const listNoticeCandidates = defineQuery(ListNoticeCandidates, async (input, { db, today, audit }) => {
  const { kind, page, blockedPage, ...filter } = input;
  const templates = await listTemplatesInUse(db, documentKind[kind]);
  const found = await readSubjects(db, `${candidateCondition} ${oldestFirst}`, {
    kept: keptStatuses,
    placeIds: filter.placeIds,
    storageSiteIds: filter.storageSiteIds,
    removedFrom: filter.removedFrom ?? null,
    removedUntil: filter.removedUntil ?? null,
  });
  const candidates = found
    .slice(0, mostInOneRun)
    .map((subject) => candidateOf(subject, { templates, today }))
    .sort(byPostalCode);
  const ready = candidates.filter(({ blockedReason }) => blockedReason === null);
  audit({ kind: 'notices', details: { conditions: filter, count: candidates.length } });
  return {
    ready: takePage(ready, page),
    readyIds: ready.map(({ bicycleId }) => bicycleId),
    lateCount: ready.filter(({ warning }) => warning !== null).length,
    blocked: takePage(
      candidates.filter(({ blockedReason }) => blockedReason !== null),
      blockedPage,
    ),
    isCut: found.length > mostInOneRun,
  };
});

/** A group of places (下北沢 合計) stands for its 北 and 南. */
const candidateCondition = `
  b.status = any(:kept) and b.owner is not null and b.management_number is not null
    and (n.id is null or n.state = 'undelivered' or not is_addressed_to(n.owner, n.recipient_name, b.owner))
    and (cardinality(cast(:placeIds as uuid[])) = 0 or b.place = any(:placeIds)
         or b.place in (select id from places where parent = any(:placeIds)))
    and (cardinality(cast(:storageSiteIds as uuid[])) = 0 or b.storage_site = any(:storageSiteIds))
    and (cast(:removedFrom as date) is null or b.removed_on >= cast(:removedFrom as date))
    and (cast(:removedUntil as date) is null or b.removed_on <= cast(:removedUntil as date))`;

/** One more than are shown tells that there are more. */
const oldestFirst = `order by b.removed_on, b.id limit ${mostInOneRun + 1}`;

function candidateOf(subject: Subject, { templates, today }: { templates: TemplateCandidate[]; today: Day }) {
  const verdict = mayNotify({ ...subject, isReissue: false });
  const deadline = subject.retentionDeadlineOn;
  return {
    bicycleId: subject.id,
    managementNumber: subject.managementNumber ?? '',
    removedOn: subject.removedOn ?? '',
    placeName: subject.placeName,
    storageSiteName: subject.storageSiteShortName ?? '',
    retentionDeadlineOn: deadline ?? '',
    ownerName: subject.owner?.name ?? '',
    postalCode: subject.owner?.postalCode ?? null,
    address: subject.owner?.address ?? '',
    templateName: verdict.allowed
      ? chooseNoticeTemplate(templates, subject, { day: today, isReissue: false }).name
      : null,
    blockedReason: verdict.allowed ? null : verdict.reason,
    warning: deadline === null ? null : deadlineWarning(deadline, today),
    earlierNoticeNumber: subject.earlier?.number ?? null,
  };
}
