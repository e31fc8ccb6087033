import {
  CancelDisposal,
  CloseDisposal,
  type Disposal,
  DisposeBicycles,
  PrintDisposal,
} from '@bicycles/schema/disposal/contracts';
import { mayDisposeByList } from '@bicycles/schema/disposal/may-work-on-list';
import { Button, Group, Paper, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconBarcode, IconPrinter } from '@tabler/icons-react';
import { AskCommand } from '#app/parts/ask-command.tsx';
import { PaperForm } from '#app/parts/paper-form.tsx';

type DisposalStepsProps = { disposal: Disposal; mayList: boolean; mayReconcile: boolean; mayDecide: boolean };

/** What comes next for the list, in the order of the work: paper, reconciliation, disposal, closing. */
export function DisposalSteps({ disposal, mayList, mayReconcile, mayDecide }: DisposalStepsProps) {
  const { disposalId, number, foundCount, disposedCount } = disposal;
  const path = `/disposals/${disposalId}`;
  const isDisposable = mayDisposeByList(disposal).allowed;
  return (
    <Paper withBorder p="md" component="section" aria-label="次にすること">
      <Text mb="sm">{nextStep(disposal)}</Text>
      <Group gap="sm">
        <PaperForm paper={PrintDisposal} about={{ disposalId }}>
          <Button type="submit" variant="default" leftSection={<IconPrinter size={20} aria-hidden />}>
            処分リストを印刷
          </Button>
        </PaperForm>
        {mayReconcile && (
          <Button
            component={Link}
            to={`${path}/reconcile`}
            variant={isDisposable ? 'default' : 'filled'}
            leftSection={<IconBarcode size={20} aria-hidden />}
          >
            突合する
          </Button>
        )}
        {mayDecide && (
          <AskCommand
            label={`現物あり${foundCount}台を処分する`}
            button={{ disabled: !isDisposable || foundCount === 0, variant: isDisposable ? 'filled' : 'default' }}
            title={`${foundCount}台の処分を登録しますか`}
            command={DisposeBicycles}
            about={{ disposalId }}
            submitLabel="処分を登録する"
          >
            <Text>
              それぞれの区分で登録します。処分できない自転車は、登録せずに理由を示します。確定するまで取り消せます。
            </Text>
          </AskCommand>
        )}
        {mayDecide && (
          <AskCommand
            label="リストを確定する"
            button={{ variant: 'default', disabled: disposedCount === 0 || foundCount > 0 }}
            title={`処分リスト ${number} を確定しますか`}
            command={CloseDisposal}
            about={{ disposalId }}
            submitLabel="確定する"
          >
            <Text>{`処分済の${disposedCount}台で確定します。確定すると、区分も金額も処分も変えられません。`}</Text>
          </AskCommand>
        )}
        {mayList && disposedCount === 0 && (
          <AskCommand
            label="リストを取り消す"
            button={{ variant: 'default', c: 'red.9' }}
            title={`処分リスト ${number} を取り消しますか`}
            command={CancelDisposal}
            about={{ disposalId }}
            reasonLabel="取消の理由"
            submitLabel="リストを取り消す"
          >
            <Text>自転車は処分されず、別の処分リストに載せられるようになります。</Text>
          </AskCommand>
        )}
      </Group>
    </Paper>
  );
}

function nextStep({ state, foundCount, listedCount, disposedCount, notFoundCount }: Disposal): string {
  if (state === 'closed') return 'このリストは確定しています。';
  if (state === 'cancelled') return 'このリストは取り消されています。';
  if (state === 'listed') {
    return listedCount > 0
      ? `保管所で突合してください。まだ${listedCount}台を確かめていません。`
      : 'すべて確かめました。「突合する」を開き、突合を終えてください。';
  }
  if (foundCount > 0) return '区分と金額を確かめ、処分を登録してください。';
  if (disposedCount > 0) return '処分が済みました。内容を確かめ、リストを確定してください。';
  return notFoundCount > 0
    ? '現物が見つかっていません。探して突合するか、リストを取り消してください。'
    : 'リストに処分する自転車がありません。';
}
