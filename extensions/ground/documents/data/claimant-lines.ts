/** Who asks for a bicycle or its money, as the counter's papers write it; empty where nothing is known. */
export type ClaimantLines = {
  claimantName: string;
  claimantNameKana: string;
  /** With its 〒 mark. */
  claimantPostalCode: string;
  claimantAddress: string;
  claimantPhone: string;
  /** 所有者との関係. */
  claimantRelation: string;
};
