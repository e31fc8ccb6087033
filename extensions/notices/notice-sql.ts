/** Notices as the screens show them; `where` is on `n` (notice) and `b` (its bicycle). Index: notices_of_batch. */
export const noticeSql = (where: string, more = '') => `
  select ${noticeColumns}${more}
    from notices n
    join bicycles b on b.id = n.bicycle
    left join document_templates t on t.id = n.document_template
    left join notices earlier on earlier.id = n.reissue_of
    left join codes ur on ur.id = n.undelivered_reason
    left join owners o on o.id = b.owner
   where ${where}`;

const noticeColumns = `
  n.id as "noticeId", n.number, n.kind, n.state, n.bicycle as "bicycleId",
  coalesce(b.management_number, '') as "managementNumber", n.recipient_name as "recipientName",
  n.recipient_postal_code as "recipientPostalCode", n.recipient_address as "recipientAddress",
  n.notified_on as "notifiedOn", n.printed_at as "printedAt", n.batch as "runId", t.name as "templateName",
  earlier.number as "reissueOfNumber", n.undelivered_on as "undeliveredOn", ur.label as "undeliveredReasonLabel",
  n.address_inquired_on as "addressInquiredOn", n.address_answered_on as "addressAnsweredOn"`;
