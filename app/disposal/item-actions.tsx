/** What can be done with the chosen bicycles of a list: each button counts those that it is for. */
import {
  type Disposal,
  type DisposalItem,
  DisposeBicycles,
  RemoveDisposalItems,
  UndoDisposal,
} from '@bicycles/schema/disposal/contracts';
import { mayDisposeByList } from '@bicycles/schema/disposal/may-work-on-list';
import { Group, Text } from '@mantine/core';
import { AskCommand } from '#app/parts/ask-command.tsx';
import styles from '#app/parts/selection/selection-bar.module.css';
import { ChangeKindForm } from './change-kind-form.tsx';

type ItemActionsProps = {
  disposal: Disposal;
  chosen: readonly Pick<DisposalItem, 'bicycleId' | 'state'>[];
  mayList: boolean;
  mayDecide: boolean;
};

export function ItemActions({ disposal, chosen, mayList, mayDecide }: ItemActionsProps) {
  const { disposalId } = disposal;
  const idsOf = (...states: DisposalItem['state'][]) =>
    chosen.flatMap(({ bicycleId, state }) => (states.includes(state) ? [bicycleId] : []));
  const [found, disposed, open] = [idsOf('found'), idsOf('disposed'), idsOf('listed', 'found', 'not_found')];
  return (
    <div className={styles['bar']}>
      <Group gap="sm" align="flex-end">
        {mayDecide && <ChangeKindForm disposalId={disposalId} bicycleIds={chosen.map(({ bicycleId }) => bicycleId)} />}
        {mayDecide && (
          <AskCommand
            label={`選んだ${found.length}台を処分`}
            button={{
              size: 'sm',
              variant: 'default',
              disabled: found.length === 0 || !mayDisposeByList(disposal).allowed,
            }}
            title={`選んだ${found.length}台の処分を登録しますか`}
            command={DisposeBicycles}
            about={{ disposalId, bicycleIds: found }}
            submitLabel="処分を登録する"
          >
            <Text>現物があり、選んだ自転車だけを、それぞれの区分で登録します。</Text>
          </AskCommand>
        )}
        {mayDecide && (
          <AskCommand
            label={`選んだ${disposed.length}台の処分を取消`}
            button={{ size: 'sm', variant: 'default', disabled: disposed.length === 0 }}
            title={`選んだ${disposed.length}台の処分を取り消しますか`}
            command={UndoDisposal}
            about={{ disposalId, bicycleIds: disposed }}
            reasonLabel="取消の理由"
            submitLabel="処分を取り消す"
          >
            <Text>自転車は保管中に戻り、このリストに残ります。</Text>
          </AskCommand>
        )}
        {mayList && (
          <AskCommand
            label={`選んだ${open.length}台を除外`}
            button={{ size: 'sm', variant: 'default', disabled: open.length === 0 }}
            title={`選んだ${open.length}台をリストから外しますか`}
            command={RemoveDisposalItems}
            about={{ disposalId, bicycleIds: open }}
            reasonLabel="除外の理由"
            submitLabel="リストから外す"
          >
            <Text>この処分リストでは処分されません。別の処分リストには載せられます。</Text>
          </AskCommand>
        )}
      </Group>
    </div>
  );
}
