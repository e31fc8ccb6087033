/** What a screen tells the frame around it, by `export const handle: ScreenHandle`. */

export type ScreenHandle = {
  /** Stands in the header and in the browser's tab. */
  title: string;
  /** Without header and navigation: for people who are not signed in. */
  isBare?: true;
};

const unnamed: ScreenHandle = { title: '放置自転車管理システム' };

/** The handle of the innermost route that has one. */
export function screenOf(matches: readonly { handle?: unknown }[]): ScreenHandle {
  const handles = matches.map(({ handle }) => handle).filter(isScreenHandle);
  return handles.at(-1) ?? unnamed;
}

const isScreenHandle = (handle: unknown): handle is ScreenHandle =>
  typeof handle === 'object' && handle !== null && 'title' in handle;
