import type { BicycleLine } from './bicycle-line.ts';
import type { ContactPoint } from './contact-point.ts';
import type { Letterhead } from './letterhead.ts';

/** 防犯登録抹消依頼 (templates/deregistration-request): a letter for sold bicycles, then their list. Row P6. */
export type DeregistrationRequestData = Letterhead &
  ContactPoint & {
    /** Why the ward owns them, 自転車法6条4項; without により. */
    legalBasis: string;
    /** Of all rows, such as 12件. */
    count: string;
    /** 所有権が帰属した日, 和暦. */
    ownershipTransferredOn: string;
    /** 売却した日, 和暦. */
    soldOn: string;
    /** How the police answer. */
    answerMethod: string;
    /** None prints 該当なし. */
    rows: (BicycleLine & { managementNumber: string; frameNumber: string })[];
  };
