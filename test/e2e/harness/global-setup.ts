import start from '../../harness/start-stack.ts';

export default start;
