/** 郵便番号 and 住所 of a person in a Conform form: seven digits fill the address, an address the code. */
import { type FieldMetadata, useInputControl } from '@conform-to/react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useAddressFilling } from '#app/ground/postal/use-address-filling.ts';

type AddressFieldsProps = {
  postalCode: FieldMetadata<string | undefined>;
  address: FieldMetadata<string | undefined>;
  /** Before 「郵便番号」 and 「住所」: 引取者の. */
  whose?: string;
};

export function AddressFields({ postalCode, address, whose = '' }: AddressFieldsProps) {
  const code = useInputControl(postalCode);
  const place = useInputControl(address);
  const { notice, pick, codeTyped, addressTyped, addressLeft } = useAddressFilling(code, place);
  return (
    <Stack gap="sm">
      <TextInput
        id={postalCode.id}
        name={postalCode.name}
        label={`${whose}郵便番号`}
        description="7桁を入れると住所が入ります"
        inputMode="numeric"
        autoComplete="off"
        maw={240}
        value={code.value ?? ''}
        onChange={(event) => void codeTyped(event.currentTarget.value)}
        onFocus={code.focus}
        onBlur={code.blur}
        withAsterisk={postalCode.required ?? false}
        error={postalCode.errors?.[0]}
      />
      <TextInput
        id={address.id}
        name={address.name}
        label={`${whose}住所`}
        autoComplete="off"
        value={place.value ?? ''}
        onChange={(event) => addressTyped(event.currentTarget.value)}
        onFocus={place.focus}
        onBlur={() => {
          place.blur();
          addressLeft();
        }}
        withAsterisk={address.required ?? false}
        error={address.errors?.[0]}
      />
      <Text size="sm" c="dimmed" role="status">
        {notice.message}
      </Text>
      {notice.choices.length > 0 && (
        <Group gap="xs" role="group" aria-label="住所と郵便番号の候補">
          {notice.choices.map((choice) => (
            <Button key={`${choice.postalCode}${choice.address}`} variant="default" onClick={() => pick(choice)}>
              〒{choice.postalCode} {choice.address}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}
