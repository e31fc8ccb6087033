import { defineRoom } from '../command/define-room.ts';
import { addDisappearance } from './add-disappearance.ts';
import { addRemoval } from './add-removal.ts';
import { addTagging } from './add-tagging.ts';
import { cancelTagging } from './cancel-tagging.ts';
import { listStreetDay } from './list-street-day.ts';

export const street = defineRoom('street', [addTagging, addRemoval, addDisappearance, cancelTagging, listStreetDay]);
