import { defineRoom } from '../command/define-room.ts';
import { getProfile } from './get-profile.ts';

export const people = defineRoom('people', [getProfile]);
