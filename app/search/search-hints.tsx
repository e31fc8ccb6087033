/** What to ask a caller for, while nothing is searched yet. */
import { List, Paper, Title } from '@mantine/core';

export function SearchHints() {
  return (
    <Paper withBorder p="lg">
      <Title order={2} mb="xs">
        自転車を探す
      </Title>
      <List spacing={4}>
        <List.Item>場所・日・色が分かるとき：撤去日、撤去場所、色を選んで「検索」</List.Item>
        <List.Item>防犯登録番号が分かるとき：一部だけでも、全角でも半角でも、ハイフンなしでも探せます</List.Item>
        <List.Item>札があるとき：読取り機で読むと、その自転車がすぐに開きます</List.Item>
        <List.Item>「保管」「期限切れ」などの一覧は、上のボタン一つで出ます</List.Item>
      </List>
    </Paper>
  );
}
