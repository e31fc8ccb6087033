/** 撤去依頼書 (templates/removal-request): faxed to the crew, who write the result on it. 第３-2(3); row Q4. */
export type RemovalRequestData = {
  /** 宛先, the crew with its 敬称. */
  recipient: string;
  recipientFax: string;
  sender: string;
  senderPhone: string;
  senderFax: string;
  /** Date and time, 和暦. */
  sentAt: string;
  /** 受付番号; the picture `map:` and this number is the map of the place. */
  number: string;
  receivedBy: string;
  /** Date and time, 和暦. */
  receivedAt: string;
  /** Such as 2台. */
  bicycleCount: string;
  address: string;
  landmark: string;
  /** 規制区域内 or 規制区域外. */
  zone: string;
  roadKind: string;
  vehicleKind: string;
  model: string;
  colour: string;
  manufacturer: string;
  registrationNumber: string;
  /** 放置開始日, 和暦. */
  abandonedSinceOn: string;
  /** かご, 電動, ギア and 破損 in one sentence. */
  features: string;
  requesterName: string;
  /** 肩書. */
  requesterTitle: string;
  requesterPhone: string;
  /** Whether the requester wants to hear of the result, and when. */
  callback: string;
};
