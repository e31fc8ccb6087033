import { route } from '@remix-run/route-config';

export const session = [
  route('login', 'session/login.tsx'),
  route('logout', 'session/logout.tsx'),
  route('password', 'session/password.tsx'),
  route('sign-in-holds', 'session/sign-in-holds.tsx'),
];
