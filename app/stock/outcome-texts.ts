import type { SurplusKind } from '@bicycles/schema/stock/compare-stock';

type Facts = { storageSiteName: string | null; statusLabel: string | null };

/** What a scanned tag is, in a word for the eye: 在庫どおり, or the kind of surplus. */
export function outcomeTitle(outcome: 'found' | SurplusKind, { storageSiteName, statusLabel }: Facts): string {
  switch (outcome) {
    case 'found':
      return '在庫どおり';
    case 'other-site':
      return `別の保管所（${storageSiteName ?? '不明'}）の自転車`;
    case 'not-received':
      return '受入が未登録';
    case 'closed':
      return `台帳では「${statusLabel ?? '終了'}」`;
    case 'in-street':
      return '台帳では札付け中';
    case 'unknown-tag':
      return '自転車に付いていない札';
  }
}

/** What to do with a surplus; nothing of it is changed by the stocktake itself. */
export const surplusAdvice: Record<SurplusKind, string> = {
  'other-site': '向こうの保管所に確かめ、運ぶか、台帳の保管所を区の担当者に直してもらいます。',
  'not-received': '「受入」で札を読み取ると、この保管所の在庫に入ります。',
  closed: '引取り前か、別の自転車の札かを確かめ、返還などの取消が要るときは区の担当者に連絡します。',
  'in-street': '撤去の登録がありません。撤去班に確かめ、撤去を登録してから受け入れます。',
  'unknown-tag': '札の付け間違いかもしれません。整理番号や防犯登録番号で台帳を探します。',
};
