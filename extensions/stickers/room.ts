import { defineRoom } from '../ground/command/define-room.ts';
import { proposeRegistration } from './propose-registration.ts';

export const stickers = defineRoom('stickers', [proposeRegistration]);
