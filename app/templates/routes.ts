import { route } from '@remix-run/route-config';

const screen = (path: string, file: string) => route(`templates${path}`, `templates/${file}`);

export const templates = [
  screen('', 'templates.tsx'),
  screen('/rules', 'rules.tsx'),
  screen('/pictures', 'pictures.tsx'),
  screen('/seals', 'seals.ts'),
  screen('/site-maps', 'site-maps.ts'),
  screen('/previews', 'previews.ts'),
  screen('/:kind', 'kind.tsx'),
  screen('/:kind/trial', 'trial.tsx'),
  screen('/:kind/upload', 'upload.tsx'),
  screen('/:kind/wording', 'wording.tsx'),
  screen('/:kind/add', 'add.tsx'),
  screen('/:kind/conditions', 'conditions.tsx'),
];
