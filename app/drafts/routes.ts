import { route } from '@remix-run/route-config';

/** 途中の入力: asked for by the forms themselves (app/drafts), never a screen. */
export const drafts = [
  route('drafts', 'drafts/drafts.ts'),
  route('drafts/opened', 'drafts/opened.ts'),
  route('drafts/dropped', 'drafts/dropped.ts'),
];
