/** 過去の撤去の所有者 (row L5): who claimed or answered for the same 防犯登録番号 before; taken over in one press. */

import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { type PastOwner, TakeOverOwner } from '@bicycles/schema/ledger/past-owner-contracts';
import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link, useFetcher } from '@remix-run/react';
import { commandPath } from '#app/ground/relay/relay-path.ts';
import { CommandKey } from '#app/parts/command-key.tsx';
import type { FormAnswer } from '#app/parts/form-answer.ts';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type PastOwnersProps = { owners: readonly PastOwner[]; bicycle: Pick<Bicycle, 'id' | 'revision'> };

export function PastOwners({ owners, bicycle }: PastOwnersProps) {
  if (owners.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" bg="var(--mantine-color-ai-0)">
      <Title order={2} fz="1.125rem">
        同じ防犯登録番号の、過去の撤去
      </Title>
      <Text size="sm" mb="sm">
        住所や電話番号が今も同じとは限りません。撤去日と確認日を見てから引き継いでください。
      </Text>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {owners.map((owner) => (
          <PastOwnerRow key={owner.bicycleId} owner={owner} bicycle={bicycle} />
        ))}
      </Stack>
    </Paper>
  );
}

function PastOwnerRow({ owner, bicycle }: { owner: PastOwner; bicycle: PastOwnersProps['bicycle'] }) {
  const fetcher = useFetcher<FormAnswer>();
  const result = fetcher.data?.result;
  const removal = owner.removedOn === null ? '撤去前' : `${formatWareki(owner.removedOn)}撤去`;
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <div>
          <Text fw={700}>{[owner.name, owner.nameKana && `（${owner.nameKana}）`].filter(Boolean).join('')}</Text>
          <Text>{[owner.postalCode && `〒${owner.postalCode}`, owner.address].filter(Boolean).join('　')}</Text>
          <Text>{owner.phone}</Text>
          <Text size="sm">
            {`${removal}　`}
            <Anchor component={Link} to={`/ledger/${owner.bicycleId}`} size="sm" underline="always">
              {owner.managementNumber ?? '整理番号なし'}
            </Anchor>
            {owner.confirmedOn !== null && `　${formatWareki(owner.confirmedOn)}確認`}
          </Text>
        </div>
        <fetcher.Form method="post" action={commandPath(TakeOverOwner)}>
          <FormErrors errors={result?.error?.[''] ?? undefined} />
          <input type="hidden" name="bicycleId" value={bicycle.id} />
          <input type="hidden" name="revision" value={bicycle.revision} />
          <input type="hidden" name="fromBicycleId" value={owner.bicycleId} />
          <CommandKey lastResult={result} />
          <SubmitButton
            variant="default"
            isPending={fetcher.state !== 'idle'}
            aria-label={`この所有者を引き継ぐ：${owner.name ?? '氏名なし'}（${removal}）`}
          >
            この所有者を引き継ぐ
          </SubmitButton>
        </fetcher.Form>
      </Group>
    </Paper>
  );
}
