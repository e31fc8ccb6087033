import { disposalKindLabels, disposalKinds } from '@bicycles/schema/disposal/contracts';

/** 破砕・売却・リサイクル・廃棄, for a field to choose from. */
export const kindChoices = disposalKinds.map((id) => ({ id, label: disposalKindLabels[id] }));
