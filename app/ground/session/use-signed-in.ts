import type { Profile } from '@bicycles/schema/people/contracts';
import { useRouteLoaderData } from '@remix-run/react';

/** Who is signed in, as the document around the screen was told; undefined where nobody is. */
export const useSignedIn = (): Profile | undefined => useRouteLoaderData<{ user?: Profile }>('root')?.user;
