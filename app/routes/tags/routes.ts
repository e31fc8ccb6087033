import { route } from '@remix-run/route-config';

export const tags = [route('tags', 'routes/tags/tags.tsx'), route('tags/sheets', 'routes/tags/sheet.ts')];
