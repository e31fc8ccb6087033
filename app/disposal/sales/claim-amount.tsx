import type { QuoteSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { Text } from '@mantine/core';
import type { z } from 'zod';
import { Fact, Facts } from '#app/parts/facts.tsx';
import { WarekiDate } from '#app/parts/wareki-date.tsx';

type Amount = Pick<
  z.infer<typeof QuoteSaleClaim.output>,
  'storageSiteName' | 'soldOn' | 'priceYen' | 'feeYen' | 'payableYen'
> & { claimableUntil?: string | null };

/** How the amount comes about: the price less the fee. */
export function ClaimAmount({ quote }: { quote: Amount }) {
  const { storageSiteName, soldOn, priceYen, feeYen, payableYen, claimableUntil } = quote;
  return (
    <Facts title="支払う額">
      <Fact term="売却日">
        <WarekiDate day={soldOn} />
      </Fact>
      <Fact term="保管所">{storageSiteName}</Fact>
      <Fact term="売却額">{priceYen === null ? '処分リストの確定待ち' : formatYen(priceYen)}</Fact>
      <Fact term="撤去等手数料">{`－${formatYen(feeYen)}`}</Fact>
      <Fact term="支払額">
        <Text span fw={700} fz="xl">
          {payableYen === null ? '確定後に決まります' : formatYen(payableYen)}
        </Text>
      </Fact>
      {claimableUntil !== undefined && (
        <Fact term="請求できる日">
          {claimableUntil === null ? (
            '－'
          ) : (
            <>
              <WarekiDate day={claimableUntil} />
              まで
            </>
          )}
        </Fact>
      )}
    </Facts>
  );
}
