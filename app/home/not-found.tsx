/** Any other address: the 404 screen, inside the frame for those who are signed in. */
import type { ScreenHandle } from '#app/parts/shell/screen-handle.ts';

export const handle: ScreenHandle = { title: '見つかりません' };

export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
