import type { ClaimantRow } from './claimant-lines.ts';
import type { CounterRow } from './counter-bicycle.ts';

type Text = string | null;
export type ReceiptRow = CounterRow &
  ClaimantRow & {
    bicycleId: string;
    receiptNumber: string;
    returnedOn: string;
    identityDocument: Text;
    removedOn: Text;
    modelLabel: Text;
    paidYen: number;
    returnKind: Text;
    isExempt: boolean;
    exemptionReason: Text;
    siteName: string;
    siteAddress: Text;
    sitePhone: Text;
  };

/** One return with all that its paper shows. */
export const receiptSql = `
  select b.id as "bicycleId", r.receipt_number as "receiptNumber", r.returned_on as "returnedOn", r.claimant_name as "claimantName",
         r.claimant_name_kana as "claimantNameKana", r.claimant_postal_code as "claimantPostalCode",
         r.claimant_address as "claimantAddress", r.claimant_phone as "claimantPhone", cr.label as "claimantRelationLabel",
         idd.label as "identityDocument", b.management_number as "managementNumber", t.number as "tagNumber",
         b.removed_on as "removedOn", p.name as "placeName", vk.label as "vehicleKindLabel", mo.label as "modelLabel",
         concat_ws('・', co.label, sc.label) as "colourLabel", b.registration_kind as "registrationKind", b.registration_number as "registrationNumber",
         b.frame_number as "frameNumber", r.paid_yen as "paidYen", rk.label as "returnKind",
         r.is_exempt as "isExempt", er.label as "exemptionReason",
         s.name as "siteName", s.address as "siteAddress", s.phone as "sitePhone"
    from returns r
    join bicycles b on b.id = r.bicycle
    join places p on p.id = b.place
    join storage_sites s on s.id = r.storage_site
    left join tags t on t.id = b.tag
    left join codes cr on cr.id = r.claimant_relation
    left join codes idd on idd.id = r.identity_document
    left join codes vk on vk.id = r.vehicle_kind
    left join codes mo on mo.id = b.model
    left join codes co on co.id = b.colour
    left join codes sc on sc.id = b.second_colour
    left join codes rk on rk.id = r.return_kind
    left join codes er on er.id = r.exemption_reason
   where r.id = :returnId and r.returned_on is not null`;
