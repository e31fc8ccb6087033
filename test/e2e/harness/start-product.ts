import { startTestStack } from '../../harness/start-stack.ts';

/** Playwright's global set-up: the whole product. */
export default () => startTestStack({ withScreens: true });
