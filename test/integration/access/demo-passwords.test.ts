import { expect, test } from 'vitest';
import { refuseDemoPasswords } from '../../../directus/demo-passwords.ts';
import { runningStack } from '../../harness/running-stack.ts';

test('デモとして作ったデータは、デモのパスワードが残るあいだ、ほかの端末に開けない', async () => {
  const refusal = refuseDemoPasswords(runningStack().directusUrl);

  await expect(refusal).rejects.toThrow(/office@example\.jp.*\n.*パスワードを変えるか/);
});
