import { Group, Stack } from '@mantine/core';
import type { SerializeFrom } from '@remix-run/node';
import { useLocation } from '@remix-run/react';
import { type ReactNode, useRef } from 'react';
import { ClockCard } from '#app/routes/clock/clock-card.tsx';
import { AlarmBanner } from '#app/routes/stock/alarm-banner.tsx';
import { Found } from './found.tsx';
import { GivenConditions } from './given-conditions.tsx';
import { PresetTabs } from './preset-tabs.tsx';
import { SavedSearches } from './saved-searches.tsx';
import type { loader } from './screen.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchHints } from './search-hints.tsx';
import { useBoxes } from './use-boxes.ts';
import { useRowKeys } from './use-row-keys.ts';

type SearchScreenProps = SerializeFrom<typeof loader> & {
  /** Says that the last search did not come through. */
  lost: ReactNode;
};

/** The form, and the search that is on screen. */
export function SearchScreen({ lost, typed, errors, choices, today, found, rights, ...others }: SearchScreenProps) {
  const { savedSearches, stockAlarms, clockCheck } = others;
  const { key: visit } = useLocation();
  const search = JSON.stringify(typed);
  const screen = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { boxes, noteAsked, isInUse } = useBoxes(form, typed);
  const onKeyDown = useRowKeys({ screen, page: `${search} ${found?.page}`, isInUse });
  const onNarrow = () => form.current?.querySelector<HTMLInputElement>('input[type=date]')?.focus();
  return (
    <Stack gap="md" ref={screen} onKeyDown={onKeyDown}>
      <AlarmBanner alarms={stockAlarms} />
      {found === undefined && <ClockCard check={clockCheck} />}
      <SearchForm
        {...{ form, errors, choices, today }}
        typed={boxes}
        seesOwners={rights.seesOwners}
        isNarrowed={Object.keys(typed).length > 0}
        onSubmit={noteAsked}
      />
      <Group justify="space-between" gap="xs">
        <PresetTabs typed={typed} today={today} hasResult={found !== undefined} />
        {/* Each visit closes its drawers. */}
        {rights.saves && (
          <SavedSearches key={visit} searches={savedSearches} conditions={found?.conditions} typed={typed} />
        )}
      </Group>
      {lost}
      <GivenConditions typed={typed} choices={choices} />
      {found === undefined ? (
        <SearchHints />
      ) : (
        <Found key={search} {...found} today={today} rights={rights} onNarrow={onNarrow} />
      )}
    </Stack>
  );
}
