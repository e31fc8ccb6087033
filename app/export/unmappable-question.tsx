import type { PreviewExport } from '@bicycles/schema/export/contracts';
import { Button, ScrollArea, Table, Text } from '@mantine/core';
import type { z } from 'zod';
import { Question } from '#app/parts/question.tsx';

type UnmappableQuestionProps = {
  preview: z.infer<typeof PreviewExport.output>;
  onReplace: () => void;
  onUtf8: () => void;
  onCancel: () => void;
};

/** Characters that would be lost, each with where it stands: nothing becomes a ? unasked. */
export function UnmappableQuestion({ preview, onReplace, onUtf8, onCancel }: UnmappableQuestionProps) {
  const { unmappable, unmappableCount } = preview;
  const more = unmappableCount - unmappable.length;
  return (
    <Question
      title={`Shift_JIS にない文字が${unmappableCount.toLocaleString('ja-JP')}か所あります`}
      onCancel={onCancel}
      answers={
        <>
          <Button variant="default" onClick={onReplace}>
            〓 に置き換えて出力
          </Button>
          <Button data-autofocus onClick={onUtf8}>
            UTF-8で出力
          </Button>
        </>
      }
    >
      <Text mb="xs">UTF-8で出力すると、文字はそのまま残ります。</Text>
      <ScrollArea.Autosize
        mah={280}
        type="auto"
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Shift_JIS にない文字' }}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>行</Table.Th>
              <Table.Th>項目</Table.Th>
              <Table.Th>文字</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {unmappable.map(({ row, column, character }) => (
              <Table.Tr key={`${row} ${column} ${character}`}>
                <Table.Td>{`${row.toLocaleString('ja-JP')}行目`}</Table.Td>
                <Table.Td>{column}</Table.Td>
                <Table.Td fz="lg">{character}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {more > 0 && <Text mt="xs">{`ほか${more.toLocaleString('ja-JP')}か所`}</Text>}
    </Question>
  );
}
