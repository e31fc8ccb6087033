/** A form that asks for a paper; it is shown in a tab of its own. */
import type { DocumentContract } from '@bicycles/schema/ground/contract';
import type { ComponentProps, ReactNode } from 'react';
import { paperPath } from '#app/ground/relay/relay-path.ts';
import { HiddenFields } from './hidden-fields.tsx';

type PaperFormProps = {
  paper: Pick<DocumentContract, 'path'>;
  /** What it is of. */
  about: ComponentProps<typeof HiddenFields>['fields'];
  /** Further fields, and the button. */
  children: ReactNode;
  onSubmit?: ComponentProps<'form'>['onSubmit'];
};

export const PaperForm = ({ paper, about, children, ...props }: PaperFormProps) => (
  <form method="post" action={paperPath(paper)} target="_blank" rel="noopener" {...props}>
    <HiddenFields fields={about} />
    {children}
  </form>
);
