import { route } from '@remix-run/route-config';

export const session = [route('login', 'routes/session/login.tsx'), route('logout', 'routes/session/logout.tsx')];
