import type { BicycleLook } from '@bicycles/schema/bicycle/look';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { Choices } from '@bicycles/schema/masters/contracts';
import type { FieldMetadata } from '@conform-to/react';

/** The look's fields of any Conform form whose schema extends `BicycleLook`. */
export type LookFieldset = { [Name in keyof BicycleLook]-?: FieldMetadata<BicycleLook[Name]> };

/** The masters that the look is chosen from. */
export type LookChoices = Pick<Choices, 'codes' | 'policeBodies'>;

/** Of a part of that form: what is known of the bicycle already may be retired in the masters. */
export type LookFieldsProps = { fields: LookFieldset; bicycle: Bicycle; choices: LookChoices };
