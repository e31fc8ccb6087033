import { defineRoom } from '../ground/command/define-room.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { getProfile } from './get-profile.ts';

export const people = defineRoom('people', [getProfile, changeOwnPassword]);
