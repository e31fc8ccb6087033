/** 請求者: who asks for the money, as at the counter; the amount was computed and can't be typed. */
import { AddSaleClaim, type QuoteSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Button, Group, Paper, SimpleGrid, Stack, Title } from '@mantine/core';
import { Form } from '@remix-run/react';
import type { z } from 'zod';
import { AddressFields } from '#app/parts/address-fields.tsx';
import { CommandKey } from '#app/parts/command-key.tsx';
import { constraintOf } from '#app/parts/constraint-of.ts';
import { FieldArea } from '#app/parts/field-area.tsx';
import { FieldSelect, type SelectChoice } from '#app/parts/field-select.tsx';
import { FieldText } from '#app/parts/field-text.tsx';
import { FormErrors } from '#app/parts/form-errors.tsx';
import { SubmitButton } from '#app/parts/submit-button.tsx';

type ClaimFormProps = {
  quote: z.infer<typeof QuoteSaleClaim.output>;
  owner: Bicycle['owner'];
  relations: readonly SelectChoice[];
  identityDocuments: readonly SelectChoice[];
  result: SubmissionResult<string[]> | undefined;
};

export function ClaimForm({ quote, owner, relations, identityDocuments, result }: ClaimFormProps) {
  const [form, fields] = useForm<z.output<typeof AddSaleClaim.input>>({
    lastResult: result,
    constraint: constraintOf(AddSaleClaim.input),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: AddSaleClaim.input }),
    shouldRevalidate: 'onInput',
  });
  const takeOver = () => {
    if (owner === null) return;
    const known = {
      [fields.claimantName.name]: owner.name,
      [fields.claimantNameKana.name]: owner.nameKana,
      [fields.claimantPostalCode.name]: owner.postalCode,
      [fields.claimantAddress.name]: owner.address,
      [fields.claimantPhone.name]: owner.phone,
    };
    for (const [name, value] of Object.entries(known)) form.update({ name, value: value ?? '' });
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="claimant">
      <Form method="post" {...getFormProps(form)}>
        <CommandKey lastResult={result} />
        <input type="hidden" name="bicycleId" value={quote.bicycleId} />
        <input type="hidden" name="payableYen" value={quote.payableYen ?? ''} />
        <Stack gap="sm">
          <Group justify="space-between">
            <Title order={3} id="claimant">
              請求者
            </Title>
            {owner !== null && (
              <Button variant="light" onClick={takeOver}>
                {`所有者の情報（${owner.name} 様）を使う`}
              </Button>
            )}
          </Group>
          <FormErrors errors={[...(form.errors ?? []), ...(fields.payableYen.errors ?? [])]} />
          <FieldSelect field={fields.claimantRelationId} label="所有者との関係" choices={relations} maw={320} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <FieldText field={fields.claimantName} label="請求者の氏名" autoComplete="off" />
            <FieldText field={fields.claimantNameKana} label="請求者のフリガナ" autoComplete="off" />
          </SimpleGrid>
          <AddressFields postalCode={fields.claimantPostalCode} address={fields.claimantAddress} whose="請求者の" />
          <FieldText field={fields.claimantPhone} label="請求者の電話番号" type="tel" autoComplete="off" maw={320} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <FieldSelect field={fields.identityDocumentId} label="本人確認書類" choices={identityDocuments} />
            <FieldText field={fields.identityNote} label="確認した内容（任意）" autoComplete="off" />
          </SimpleGrid>
          <FieldText
            field={fields.claimedOn}
            label="申出日"
            type="date"
            description="空欄なら今日です。前の日にするときは、申出の記録を備考に書いてください"
            maw={320}
          />
          <FieldArea field={fields.note} label="備考（任意）" />
          <Group>
            <SubmitButton size="lg">
              {quote.payableYen === null ? '請求の申出を登録' : `${formatYen(quote.payableYen)}の請求を登録`}
            </SubmitButton>
          </Group>
        </Stack>
      </Form>
    </Paper>
  );
}
