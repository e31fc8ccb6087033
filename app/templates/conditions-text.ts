/** The conditions of a variant in the clerk's words. */
import type { ConditionKind } from '@bicycles/schema/templates/choose-template';
import { type TemplateConditions, zoneLabels } from '@bicycles/schema/templates/conditions';
import { storageStateLabels } from '@bicycles/schema/templates/storage-states';

type Labelled = { id: string; label: string };
export type ConditionChoices = { places: readonly Labelled[]; storageSites: readonly Labelled[] };

export const conditionLabels: Record<ConditionKind, string> = {
  placeIds: '撤去場所',
  storageSiteIds: '保管所',
  zones: '区域',
  states: '状態',
};

export function conditionsText(conditions: TemplateConditions, choices: ConditionChoices): string {
  const parts = [
    part('placeIds', labelsOf(conditions.placeIds, choices.places)),
    part('storageSiteIds', labelsOf(conditions.storageSiteIds, choices.storageSites)),
    part(
      'zones',
      conditions.zones.map((zone) => zoneLabels[zone]),
    ),
    part(
      'states',
      conditions.states.map((state) => storageStateLabels[state]),
    ),
    ...(conditions.priority > 0 ? [`優先度 ${conditions.priority}`] : []),
  ].filter((text) => text !== '');
  return parts.length === 0 ? 'なし（ほかの様式に当てはまらないとき）' : parts.join('／');
}

const part = (kind: ConditionKind, labels: string[]) =>
  labels.length === 0 ? '' : `${conditionLabels[kind]}が ${labels.join('・')}`;

const labelsOf = (ids: readonly string[], choices: readonly Labelled[]) =>
  ids.map((id) => choices.find((choice) => choice.id === id)?.label ?? '（廃止）');
