import { Button, Text } from '@mantine/core';
import { Question } from '#app/parts/question.tsx';

type ManyRowsQuestionProps = { count: number; onGoOn: () => void; onCancel: () => void };

export function ManyRowsQuestion({ count, onGoOn, onCancel }: ManyRowsQuestionProps) {
  return (
    <Question
      title={`${count.toLocaleString('ja-JP')}件を出力しますか`}
      onCancel={onCancel}
      answers={
        <Button data-autofocus onClick={onGoOn}>
          続行
        </Button>
      }
    >
      <Text>件数が多いため、終わるまで少し時間がかかります。条件をしぼるときはキャンセルしてください。</Text>
    </Question>
  );
}
