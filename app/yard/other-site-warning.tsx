import { formatTagNumber } from '@bicycles/schema/tags/format-tag-number';
import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './yard.module.css';

type OtherSiteWarningProps = {
  tagNumber: string;
  message: string;
  siteName: string;
  isBusy: boolean;
  onAccept(): void;
  onPassOn(): void;
};

/** Stays until somebody has said where the bicycle goes, however many are scanned meanwhile. */
export function OtherSiteWarning({ tagNumber, message, siteName, isBusy, onAccept, onPassOn }: OtherSiteWarningProps) {
  return (
    <Paper role="alert" className={styles['otherSite']} p="md">
      <Group gap="xs" wrap="nowrap">
        <IconAlertTriangle size={32} aria-hidden />
        <Title order={2}>保管所が違います</Title>
      </Group>
      <Text mt="xs" fz="lg">
        {message}
      </Text>
      <Text size="sm">札 {formatTagNumber(tagNumber)}</Text>
      <Group mt="md">
        <Button size="lg" variant="default" onClick={onPassOn}>
          受け入れずに回す
        </Button>
        <Button
          size="lg"
          color="#b3390a"
          loading={isBusy}
          onClick={onAccept}
          aria-label={`この保管所（${siteName}）で受け入れる`}
        >
          この保管所（{siteName}）で受け入れる
        </Button>
      </Group>
    </Paper>
  );
}
