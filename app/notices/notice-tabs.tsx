/** The two sides of making notices: what may be made, and what was made. */
import { Tabs } from '@mantine/core';
import { useLocation, useNavigate } from '@remix-run/react';
import type { ReactNode } from 'react';

const tabs = [
  { path: '/notices', label: '作成する' },
  { path: '/notices/runs', label: '作成した通知' },
];

export function NoticeTabs({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <Tabs value={pathname} onChange={(path) => path !== null && navigate(path)} activateTabWithKeyboard={false}>
      <Tabs.List>
        {tabs.map(({ path, label }) => (
          <Tabs.Tab key={path} value={path} fz="md" py="xs">
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={pathname} pt="md">
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
