import { route } from '@remix-run/route-config';

export const tags = [route('tags', 'tags/tags.tsx')];
