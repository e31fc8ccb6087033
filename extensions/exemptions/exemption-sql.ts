import { askedAndDecided, askedAndDecidedColumns } from '../returns/case-sql.ts';
import type { ClaimantRow } from '../returns/claimant-lines.ts';
import type { CounterRow } from '../returns/counter-bicycle.ts';

/** One request with the ledger's facts beside it. */
export const exemptionSql = `
  select r.id as "returnId", b.id as "bicycleId", b.management_number as "managementNumber", b.status,
         r.exemption_state as state, c.code as "reasonCode", c.label as "reasonLabel", s.short_name as "siteName",
         s.name as "siteFullName", ${askedAndDecidedColumns},
         r.returned_on is not null and r.cancelled_at is null as "isReturned", r.cancelled_at is not null as "isWithdrawn",
         r.handled_by as "askedById", r.exemption_note as "exemptionNote", r.claimant_name as "claimantName",
         r.claimant_name_kana as "claimantNameKana", r.claimant_postal_code as "claimantPostalCode",
         r.claimant_address as "claimantAddress", r.claimant_phone as "claimantPhone", cr.label as "claimantRelationLabel",
         vk.label as "vehicleKindLabel", r.fee_yen as "feeYen", tb.name as "theftPoliceBodyName",
         b.theft_occurred_at as "theftOccurredAt", b.theft_reported_at as "theftReportedAt",
         b.theft_receipt_number as "theftReceiptNumber", t.number as "tagNumber", p.name as "placeName",
         b.warned_at as "warnedAt", b.removed_at as "removedAt", mo.label as "modelLabel",
         concat_ws('・', co.label, sc.label) as "colourLabel", b.registration_kind as "registrationKind", b.registration_number as "registrationNumber",
         rb.name as "registrationPoliceBodyName", b.frame_number as "frameNumber", o.name as "ownerName",
         (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'takenAt', f.taken_at, 'receivedAt', f.received_at,
             'width', f.width, 'height', f.height, 'takenBy', null) order by f.taken_at), '[]')
            from photos f where f.bicycle = b.id) as photos
    from returns r
    join bicycles b on b.id = r.bicycle
    join places p on p.id = b.place
    join storage_sites s on s.id = r.storage_site
    left join tags t on t.id = b.tag
    left join codes c on c.id = r.exemption_reason
    left join codes cr on cr.id = r.claimant_relation
    left join codes vk on vk.id = coalesce(r.vehicle_kind, b.vehicle_kind)
    left join codes mo on mo.id = b.model
    left join codes co on co.id = b.colour
    left join codes sc on sc.id = b.second_colour
    left join police_bodies tb on tb.id = b.theft_police_body
    left join police_bodies rb on rb.id = b.registration_police_body
    left join owners o on o.id = b.owner
    ${askedAndDecided}
   where r.id = :returnId and r.exemption_state <> 'none'`;

type Text = string | null;
export type ExemptionRow = CounterRow &
  ClaimantRow & {
    returnId: string;
    bicycleId: string;
    status: string;
    state: string;
    reasonCode: Text;
    reasonLabel: Text;
    siteName: string;
    siteFullName: string;
    askedAt: string;
    askedByName: Text;
    decidedAt: Text;
    decidedByName: Text;
    isReturned: boolean;
    isWithdrawn: boolean;
    askedById: Text;
    exemptionNote: Text;
    feeYen: number;
    theftPoliceBodyName: Text;
    theftOccurredAt: Text;
    theftReportedAt: Text;
    theftReceiptNumber: Text;
    warnedAt: Text;
    removedAt: Text;
    modelLabel: Text;
    registrationPoliceBodyName: Text;
    ownerName: Text;
    photos: { id: string; kind: string; takenAt: string }[];
  };
