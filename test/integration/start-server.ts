import { startTestStack } from '../harness/start-stack.ts';

/** Vitest's global set-up: database and Directus; endpoints need no screens. */
export default () => startTestStack({ withScreens: false });
