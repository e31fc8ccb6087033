/** Work that nobody waits for, started with the server and resumed after its death. */
import type { HookExtensionContext, RegisterFunctions } from '@directus/extensions';
import { backgroundOf } from './background.ts';

export function workers({ init }: RegisterFunctions, context: HookExtensionContext): void {
  const background = backgroundOf(context);
  init('app.after', () => {
    background.logger.debug('workers started');
  });
}
