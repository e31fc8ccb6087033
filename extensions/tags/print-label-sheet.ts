import { Failure } from '@bicycles/schema/ground/failure';
import { maximumLabelsAPrint, PrintLabelSheet } from '@bicycles/schema/tags/contracts';
import { asCommands } from '../ground/command/as-commands.ts';
import { defineDocument } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { drawLabelSheet } from './label-sheet.ts';

/** 札シートの印刷・再印刷 F1: any issued range, counted per tag. Voided tags are left out. */
export const printLabelSheet = defineDocument(PrintLabelSheet, async (input, { db, now, today, audit }) => {
  const { from, to, ...placement } = input;
  if (from > to)
    throw new Failure('range-reversed', '終わりの札番号は、始めの札番号以降を指定してください', {
      status: 400,
      fields: { to: '始めの札番号以降を指定してください' },
    });
  const tags = await readRows<{ id: string; number: string }>(
    db,
    `select id, number from tags where number between :from and :to and status <> 'void' order by number limit :limit`,
    { from, to, limit: maximumLabelsAPrint + 1 },
  );
  if (tags.length === 0) {
    const message = 'この範囲に発行済みの札がありません。番号を確かめるか、先に札を作成してください';
    throw new Failure('no-tags', message, { status: 404, fields: { from: message } });
  }
  if (tags.length > maximumLabelsAPrint) {
    const message = `一度に印刷できるのは${maximumLabelsAPrint.toLocaleString('ja-JP')}枚までです。範囲を分けてください`;
    throw new Failure('too-many-tags', message, { status: 400, fields: { to: message } });
  }
  const { municipality } = await readSetting(db, 'letterhead', today);
  const numbers = tags.map((tag) => tag.number);
  const pdf = await drawLabelSheet(numbers, {
    ...placement,
    title: `${municipality} 放置自転車等 警告・撤去札`,
  });

  const ids = tags.map(({ id }) => id);
  await asCommands(db, (trx) =>
    trx('tags')
      .whereIn('id', ids)
      .update({ print_count: trx.raw('print_count + 1'), printed_at: now.toISO() }),
  );
  audit({ kind: 'tag', id: `${from}-${to}`, details: { from, to, count: tags.length } });
  return { name: `tags-${from}-${to}.pdf`, pdf };
});
