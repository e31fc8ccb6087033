import { DeleteSavedSearch, type SavedSearch } from '@bicycles/schema/search/saved-contracts';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link, useFetcher } from '@remix-run/react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { AskDrawer } from '#app/parts/ask-drawer.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type SavedSearchesDrawerProps = { searches: readonly SavedSearch[]; onClose(): void };

/** All saved searches; one's own can be taken away. A shared one stands in an address that can be passed on. */
export function SavedSearchesDrawer({ searches, onClose }: SavedSearchesDrawerProps) {
  return (
    <AskDrawer title="保存した検索" onClose={onClose}>
      <Text c="dimmed" size="sm">
        共有した検索は、開いたときのアドレスを伝えれば、ほかの人も同じ条件で開けます。
      </Text>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {searches.map((search) => (
          <SavedRow key={search.id} search={search} />
        ))}
      </Stack>
    </AskDrawer>
  );
}

function SavedRow({ search: { id, name, isShared, isOwn, ownerName } }: { search: SavedSearch }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  return (
    <li>
      <Group justify="space-between">
        <div>
          <Anchor component={Link} to={`/ledger/searches/${id}`}>
            {name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {isOwn ? (isShared ? '自分の検索（共有中）' : '自分だけの検索') : `${ownerName}が共有`}
          </Text>
        </div>
        {isOwn && (
          <fetcher.Form method="post" action={commandPath(DeleteSavedSearch)}>
            <FormErrors errors={result?.error?.[''] ?? undefined} />
            <input type="hidden" name="id" value={id} />
            <CommandKey lastResult={result} />
            <SubmitButton
              size="compact-md"
              variant="default"
              isPending={fetcher.state !== 'idle'}
              aria-label={`「${name}」を消す`}
            >
              消す
            </SubmitButton>
          </fetcher.Form>
        )}
      </Group>
    </li>
  );
}
