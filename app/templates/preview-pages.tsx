/** The pages of a trial as the printer would print them. */
import { Alert, SimpleGrid, Skeleton, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './templates.module.css';

export type Preview = { pages: string[]; pageCount: number } | { message: string };

/** `preview` is undefined until the first trial is there; while another one is made the old one stays, greyed. */
export function PreviewPages({ preview, isBusy }: { preview: Preview | undefined; isBusy: boolean }) {
  if (preview === undefined) return <Skeleton h={480} maw={640} aria-label="試し刷りを作っています" role="status" />;
  if ('message' in preview) {
    return (
      <Alert
        color="red"
        variant="light"
        role="alert"
        icon={<IconAlertTriangle aria-hidden />}
        title="試し刷りができませんでした"
      >
        <span className={styles['messages']}>{preview.message}</span>
      </Alert>
    );
  }
  const { pages, pageCount } = preview;
  return (
    <div aria-busy={isBusy} style={{ opacity: isBusy ? 0.4 : 1 }}>
      <Text mb="xs" role="status">
        {isBusy
          ? '試し刷りを作り直しています…'
          : `全${pageCount}ページ${pageCount > pages.length ? `（初めの${pages.length}ページ）` : ''}`}
      </Text>
      <SimpleGrid cols={{ base: 1, lg: pages.length > 1 ? 2 : 1 }} maw={pages.length > 1 ? undefined : 760}>
        {numbered(pages).map(([page, number]) => (
          <img
            key={number}
            className={styles['page']}
            src={`data:image/png;base64,${page}`}
            alt={`試し刷り ${number}ページ目`}
          />
        ))}
      </SimpleGrid>
    </div>
  );
}

const numbered = (pages: readonly string[]) => pages.map((page, index): [string, number] => [page, index + 1]);
