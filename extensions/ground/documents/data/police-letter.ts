import type { ContactPoint } from './contact-point.ts';
import type { Letterhead } from './letterhead.ts';

/** 防犯登録照会依頼文 (templates/police-letter): goes with a police list. 自転車法6条, 12条3項; rows P1, P6. */
export type PoliceLetterData = Letterhead &
  ContactPoint & {
    /** 根拠とする条文, without に基づき. */
    legalBasis: string;
    inquiryNumber: string;
    /** Such as 12件. */
    count: string;
    /** 照会する事項. */
    subject: string;
    /** 媒体 and how many. */
    medium: string;
    /** 回答の方法. */
    answerMethod: string;
    /** 回答期限, 和暦. */
    answerDueOn: string;
  };
