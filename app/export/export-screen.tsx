import { type ExportForm, exportForms, isPositions, mostPrinted } from '@bicycles/schema/export/contracts';
import type { ExportColumn } from '@bicycles/schema/export/export-columns';
import type { BicycleSet } from '@bicycles/schema/search/conditions';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconArrowLeft, IconDownload, IconPrinter } from '@tabler/icons-react';
import { LostConnection } from '#app/ground/network/lost-connection.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { ColumnChoice } from './column-choice.tsx';
import styles from './export-screen.module.css';
import { FormChoice } from './form-choice.tsx';
import { ManyRowsQuestion } from './many-rows-question.tsx';
import { UnmappableQuestion } from './unmappable-question.tsx';
import { useExport } from './use-export.ts';

type ExportScreenProps = {
  set: BicycleSet;
  count: number;
  seesOwners: boolean;
  firstColumns: readonly ExportColumn[];
};

/** The choice of form and columns, and the button that makes the file. Nothing leaves without the count being seen. */
export function ExportScreen({ set, count, seesOwners, firstColumns }: ExportScreenProps) {
  const { form, send, isLooking, message, isLost, unmappable, ...asked } = useExport(count, firstColumns);
  const refusal = refusalOf(asked.kind, asked.columns.length, count);
  const isPrint = asked.kind === 'pdf';
  return (
    <form
      ref={form}
      method="post"
      action="/ledger/export/files"
      target={isPrint ? '_blank' : undefined}
      onSubmit={asked.onSubmit}
      aria-label="出力"
    >
      <input type="hidden" name="set" value={JSON.stringify(set)} />
      <input type="hidden" name="unmappable" value="refuse" />
      <Stack gap="md" maw={1080}>
        <div>
          <Button
            component={Link}
            to="/ledger"
            variant="subtle"
            size="compact-md"
            leftSection={<IconArrowLeft size={18} aria-hidden />}
            ml={-8}
          >
            台帳の検索
          </Button>
          <Title order={2}>{`${count.toLocaleString('ja-JP')}件を出力`}</Title>
        </div>
        <FormChoice value={asked.kind} onChange={asked.setKind} />
        {isPositions(asked.kind) ? (
          <Paper withBorder p="md">
            <Text>
              整理番号・札番号・状態・撤去場所・撤去日時・保管所・緯度・経度・位置の誤差・写真へのリンクを出力します。氏名などは入りません。
            </Text>
          </Paper>
        ) : (
          <ColumnChoice columns={asked.columns} onChange={asked.setColumns} seesOwners={seesOwners} />
        )}
        <Paper withBorder shadow="md" p="sm" className={styles['bar']}>
          <Stack gap="sm">
            {message !== undefined && <FormErrors errors={[message]} />}
            {isLost && (
              <LostConnection
                what="出力できませんでした"
                kept="選んだ形と項目はそのまま残っています。"
                retry={
                  <Button variant="default" loading={isLooking} onClick={asked.goOn}>
                    再試行
                  </Button>
                }
              />
            )}
            <Group gap="md">
              <Button
                type="submit"
                disabled={refusal !== undefined}
                loading={isLooking}
                leftSection={isPrint ? <IconPrinter size={20} aria-hidden /> : <IconDownload size={20} aria-hidden />}
              >
                {isPrint ? '一覧を印刷する' : 'ファイルに出力する'}
              </Button>
              {refusal !== undefined && <Text role="status">{refusal}</Text>}
            </Group>
          </Stack>
        </Paper>
      </Stack>
      {asked.isMany && <ManyRowsQuestion count={count} onGoOn={asked.goOn} onCancel={asked.cancel} />}
      {unmappable !== undefined && (
        <UnmappableQuestion
          preview={unmappable}
          onReplace={() => send('replace')}
          onUtf8={() => send('utf8')}
          onCancel={asked.cancel}
        />
      )}
    </form>
  );
}

/** Why nothing can be made of this choice, in words that say what to do. */
function refusalOf(kind: ExportForm, columns: number, count: number): string | undefined {
  if (count === 0) return '出力する自転車がありません。条件を確かめてください。';
  if (!isPositions(kind) && columns === 0) return '出力する項目を一つ以上選んでください。';
  if (kind !== 'pdf' || count <= mostPrinted) return undefined;
  return `一覧の印刷は${mostPrinted.toLocaleString('ja-JP')}件までです。条件をしぼるか、${exportForms['csv-cp932'].label}で出力してください。`;
}
