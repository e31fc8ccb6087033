import { PrintAddressInquiry } from '@bicycles/schema/notices/contracts';
import { Button, Group, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { paperPath } from '#app/ground/relay/relay-path.ts';
import { ChosenIds } from '#app/parts/selection/chosen-ids.tsx';

const forms = [
  { form: 'pdf', label: '印刷', icon: IconPrinter },
  { form: 'csv-cp932', label: 'CSV（Excel）', icon: IconFileSpreadsheet },
  { form: 'csv-utf8', label: 'CSV（UTF-8）', icon: IconFileSpreadsheet },
] as const;

/** 住所照会リスト of the chosen letters: on paper, or as a file for Excel (CP932) or other programs. */
export function InquiryListButtons({ noticeIds }: { noticeIds: readonly string[] }) {
  return (
    <Group gap="xs" role="group" aria-label="住所照会リスト">
      <Text fw={700} size="sm">
        住所照会リスト
      </Text>
      {forms.map(({ form, label, icon: Icon }) => (
        <form
          key={form}
          method="post"
          action={paperPath(PrintAddressInquiry)}
          rel="noopener"
          {...(form === 'pdf' && { target: '_blank' })}
        >
          <input type="hidden" name="form" value={form} />
          <ChosenIds name="noticeIds" ids={noticeIds} />
          <Button
            type="submit"
            variant="default"
            px="sm"
            size="sm"
            disabled={noticeIds.length === 0}
            leftSection={<Icon size={18} aria-hidden />}
          >
            {label}
          </Button>
        </form>
      ))}
    </Group>
  );
}
