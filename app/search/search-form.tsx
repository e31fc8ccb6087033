/** The conditions of a search: those of every day at once, the others one press away. Enter searches. */
import type { Day } from '@bicycles/schema/ground/values';
import { Button, Group, Paper } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { SubmitButton } from '#app/parts/submit-button.tsx';
import type { Typed } from './condition-names.ts';
import { DailyFields } from './daily-fields.tsx';
import { DetailedFields, detailedNames } from './detailed-fields.tsx';
import type { SearchChoices } from './search-choices.ts';
import styles from './search-form.module.css';

export const searchFormId = 'search';

type SearchFormProps = {
  form: RefObject<HTMLFormElement>;
  /** What the boxes begin with; see `useBoxes`. */
  typed: Typed;
  errors: Record<string, string>;
  choices: SearchChoices;
  today: Day;
  /** Whether this person may search by name and address. */
  seesOwners: boolean;
  /** Whether the search on screen has conditions that can be cleared. */
  isNarrowed: boolean;
  onSubmit(): void;
};

/** Folded-away boxes stay in the form, so that what is typed in them counts all the same. */
export function SearchForm({ form, isNarrowed, onSubmit, seesOwners, today, ...boxes }: SearchFormProps) {
  const [wanted, setWanted] = useState<boolean>();
  const showsDetails = wanted ?? detailedNames.some((name) => boxes.typed[name] || boxes.errors[name]);
  return (
    <Paper withBorder p={{ base: 'sm', sm: 'md' }} component="section" aria-label="検索条件">
      <Form
        ref={form}
        method="post"
        action="/ledger"
        id={searchFormId}
        data-details={showsDetails || undefined}
        onSubmit={onSubmit}
      >
        <DailyFields {...boxes} today={today} />
        <div hidden={!showsDetails}>
          <DetailedFields {...boxes} seesOwners={seesOwners} />
        </div>
        <Group gap="xs" mt="sm" className={styles['actions']}>
          {/* Never locked: the Enter of the next search may come while the last one is still on its way. */}
          <SubmitButton size="sm" isPending={false} leftSection={<IconSearch size={20} aria-hidden />}>
            検索
          </SubmitButton>
          <Button
            size="sm"
            variant="default"
            onClick={() => setWanted(!showsDetails)}
            aria-expanded={showsDetails}
            rightSection={
              showsDetails ? <IconChevronUp size={18} aria-hidden /> : <IconChevronDown size={18} aria-hidden />
            }
          >
            詳しい条件
          </Button>
          {isNarrowed && (
            <Button size="sm" variant="subtle" component={Link} to="/ledger">
              条件をすべて消す
            </Button>
          )}
        </Group>
      </Form>
    </Paper>
  );
}
