import type { PhotoToResolve } from '@bicycles/schema/photos/resolve-contracts';
import type { SubmissionResult } from '@conform-to/react';
import { Box, type BoxProps } from '@mantine/core';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { CommandKey } from '#app/parts/command-key.tsx';

type Props = Pick<BoxProps, 'mt' | 'flex'> & {
  photo: PhotoToResolve;
  choice: 'bicycle' | 'tag' | 'none';
  lastResult: SubmissionResult<string[]> | undefined;
  children: ReactNode;
};

/** The form around one choice. */
export function DecisionForm({ photo, choice, lastResult, children, ...box }: Props) {
  return (
    <Box {...box}>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="photoId" value={photo.id} />
        <input type="hidden" name="choice" value={choice} />
        {photo.isSetAside && <input type="hidden" name="wasSetAside" value="on" />}
        <CommandKey lastResult={lastResult} />
        {children}
      </Form>
    </Box>
  );
}
