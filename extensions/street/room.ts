import { defineRoom } from '../ground/command/define-room.ts';
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

export const street = defineRoom(
  'street',
  [
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
  ],
  {
    constraints: {
      bicycles_tag_unique: ['tag-used', 'この札は別の自転車に使われています。新しい札を付けてください'],
      bicycles_management_number_unique: ['number-taken', '整理番号が重なりました。もう一度押してください'],
    },
  },
);
