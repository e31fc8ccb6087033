import { defineRoom } from '../command/define-room.ts';
import { addDisappearance } from './add-disappearance.ts';
import { addLoading } from './add-loading.ts';
import { addRemoval } from './add-removal.ts';
import { addTagging } from './add-tagging.ts';
import { cancelLoading } from './cancel-loading.ts';
import { cancelTagging } from './cancel-tagging.ts';
import { listStreetDay } from './list-street-day.ts';
import { listTransport } from './list-transport.ts';
import { printTransportList } from './print-transport-list.ts';
import { setCondition } from './set-condition.ts';

export const street = defineRoom('street', [
  addTagging,
  addRemoval,
  addDisappearance,
  cancelTagging,
  listStreetDay,
  addLoading,
  cancelLoading,
  setCondition,
  listTransport,
  printTransportList,
]);
