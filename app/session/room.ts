/** Signing in; and 設定, Directus's own screens, which no room here draws. */
import { IconKey, IconLockOpen, IconSettings } from '@tabler/icons-react';
import type { Room } from '#app/parts/room.ts';

export const session: Room = {
  entries: [
    {
      section: '準備・設定',
      path: '/sign-in-holds',
      label: 'ログインの解除',
      icon: IconLockOpen,
      capability: 'sign-in.release',
    },
    {
      section: '準備・設定',
      path: '/studio/admin',
      label: '設定',
      icon: IconSettings,
      capability: 'studio.open',
      isOutside: true,
    },
    {
      section: '準備・設定',
      path: '/password',
      label: 'パスワードの変更',
      icon: IconKey,
      capability: 'password.change',
    },
  ],
  guides: [
    {
      title: '設定',
      steps: [
        '「設定」を開くと、場所・保管所・手数料・コードを直せる管理画面が別のタブで開きます。管理画面にもログインします。',
        '直した内容は、次に開いた画面から使われます。',
      ],
      orderFor: { admin: 10 },
    },
  ],
};
