/** The conditions of a search; Enter in any box searches. */
import { statuses, statusLabels } from '@bicycles/schema/bicycle/status';
import type { Choice, Choices } from '@bicycles/schema/masters/contracts';
import type { Day } from '@bicycles/schema/values';
import {
  Button,
  Group,
  MultiSelect,
  type MultiSelectProps,
  Paper,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { SubmitButton } from '#app/components/submit-button.tsx';
import { RemovedDays } from './removed-days.tsx';
import styles from './search-form.module.css';
import type { SearchTerms } from './search-terms.server.ts';
import { TagReader } from './tag-reader.tsx';

type SearchFormProps = {
  terms: SearchTerms;
  errors: Record<string, string>;
  choices: { places: Choices['places']; storageSites: Choices['storageSites']; colours: Choice[]; models: Choice[] };
  today: Day;
  hasResult: boolean;
};

const rareAndShort = `${styles['rare']} ${styles['short']}`;
const statusChoices = statuses.map((status) => ({ id: status, label: statusLabels[status] }));

export function SearchForm({ terms, errors, choices, today, hasResult }: SearchFormProps) {
  const [showsAll, setShowsAll] = useState(false);
  const several = (name: ListName) => ({ name, defaultValue: terms[name], error: errors[name] });
  const text = (name: TextName) => ({ name, defaultValue: terms[name], error: errors[name] });
  return (
    <Paper withBorder p={{ base: 'sm', sm: 'md' }} component="section" aria-label="検索条件">
      <Form method="post" action="/ledger" className={styles['form']} data-all={showsAll || undefined}>
        <RemovedDays
          from={terms.removedFrom}
          to={terms.removedTo}
          today={today}
          error={errors['removedTo'] ?? errors['removedFrom']}
        />
        <Several
          {...several('placeIds')}
          label="撤去場所"
          choices={choices.places.map(asTotal)}
          className={styles['places']}
        />
        <Several {...several('colourIds')} label="色" choices={choices.colours} />
        <Typed {...text('registrationNumber')} label="防犯登録番号" placeholder="一部でも" />
        <Several
          {...several('storageSiteIds')}
          label="保管所"
          choices={choices.storageSites}
          className={styles['rare']}
        />
        <Several {...several('modelIds')} label="型式" choices={choices.models} className={styles['rare']} />
        <Several {...several('statuses')} label="状態" choices={statusChoices} className={styles['rare']} />
        <Typed {...text('managementNumber')} label="整理番号" placeholder="一部でも" className={rareAndShort} />
        <TagReader defaultValue={terms.tagNumber} error={errors['tagNumber']} className={rareAndShort} />
        <Typed {...text('frameNumber')} label="車体番号" placeholder="一部でも" className={rareAndShort} />
        <Group gap="xs" wrap="nowrap" className={styles['buttons']}>
          <SubmitButton size="sm" leftSection={<IconSearch size={20} aria-hidden />}>
            検索
          </SubmitButton>
          {hasResult && (
            <Button size="sm" px="sm" variant="default" component={Link} to="/ledger">
              条件を消す
            </Button>
          )}
          <Button
            size="sm"
            px="xs"
            variant="subtle"
            className={styles['more']}
            onClick={() => setShowsAll(!showsAll)}
            aria-expanded={showsAll}
          >
            {showsAll ? '条件を減らす' : '条件を増やす'}
          </Button>
        </Group>
      </Form>
    </Paper>
  );
}

type ListName = 'placeIds' | 'colourIds' | 'storageSiteIds' | 'modelIds' | 'statuses';
type TextName = 'registrationNumber' | 'managementNumber' | 'frameNumber';

/** A station that is split in north and south stands for both of them. */
const asTotal = ({ id, label, isSelectable }: Choices['places'][number]) => ({
  id,
  label: isSelectable ? label : `${label}（合計）`,
});

type SeveralProps = Omit<MultiSelectProps, 'data'> & { choices: readonly { id: string; label: string }[] };

/** Any of several; all go in one hidden field, separated by commas. */
function Several({ choices, ...props }: SeveralProps) {
  return (
    <MultiSelect
      data={choices.map(({ id, label }) => ({ value: id, label }))}
      hiddenInputValuesDivider=","
      searchable
      clearable
      size="sm"
      nothingFoundMessage="見つかりません"
      comboboxProps={{ shadow: 'md' }}
      clearButtonProps={{ 'aria-label': '選択を消す' }}
      {...props}
    />
  );
}

const Typed = (props: TextInputProps) => <TextInput autoComplete="off" spellCheck={false} size="sm" {...props} />;
