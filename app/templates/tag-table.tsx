/** What may stand in a template: each tag with its meaning, copied by a press. */
import { ActionIcon, CopyButton, Paper, Table, Text, Title } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import styles from './templates.module.css';

type Meaning = { tag: string; meaning: string };

export function TagTable({ tags, pictures }: { tags: readonly Meaning[]; pictures: readonly Meaning[] }) {
  return (
    <Paper withBorder p="lg">
      <Title order={3} mb="xs">
        使えるタグ
      </Title>
      <Text mb="sm">
        様式の中の {'{d.…}'} は、印刷のときに値に置き換わります。つづりが違うタグは登録のときに断られます。
      </Text>
      <Meanings caption="文字" rows={tags} />
      {pictures.length > 0 && (
        <>
          <Title order={3} mt="lg">
            使える画像
          </Title>
          <Text mb="sm">画像の「代替テキスト（説明）」に書くと、その画像が入れ替わります。</Text>
          <Meanings caption="画像" rows={pictures} />
        </>
      )}
    </Paper>
  );
}

function Meanings({ caption, rows }: { caption: string; rows: readonly Meaning[] }) {
  return (
    <Table aria-label={caption}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="45%">タグ</Table.Th>
          <Table.Th>意味</Table.Th>
          <Table.Th w={60}>写す</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ tag, meaning }) => (
          <Table.Tr key={tag}>
            <Table.Td className={styles['tag']}>{tag}</Table.Td>
            <Table.Td>{meaning}</Table.Td>
            <Table.Td>
              <CopyTag tag={tag} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function CopyTag({ tag }: { tag: string }) {
  return (
    <CopyButton value={tag}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="default"
          size="lg"
          onClick={copy}
          aria-label={copied ? `${tag} を写しました` : `${tag} を写す`}
        >
          {copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
        </ActionIcon>
      )}
    </CopyButton>
  );
}
