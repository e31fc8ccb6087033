import { optionalText } from '../ground/values.ts';
import { gap } from '../stickers/sticker-serial.ts';

/** 防犯登録番号 as a person answers for it (rows L2, L3): no `□` that a machine has put where it could not read. */
export const TypedRegistrationNumber = optionalText(60).refine((number) => !number?.includes(gap), {
  error: `${gap}の字をシールの現物で確かめて入れてください。読めないときは「判読不能」を選んでください`,
});
