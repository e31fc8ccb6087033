import type { Registration } from '@bicycles/schema/bicycle/registration-in-words';

/** One bicycle as 預かり証 and 納入通知書 name it, with the claimant of its newest counter case or else its owner. */
export const paperSql = `
  select b.id, b.status, b.management_number as "managementNumber", t.number as "tagNumber",
         b.removed_on as "removedOn", b.arrived_at as "arrivedAt", b.removed_at as "removedAt",
         b.retention_deadline_on as "retentionDeadlineOn", p.name as "placeName",
         vk.id as "vehicleKindId", vk.label as "vehicleKindLabel", concat_ws('・', co.label, sc.label) as "colourLabel",
         b.registration_kind as "registrationKind", b.registration_number as "registrationNumber", b.frame_number as "frameNumber", s.name as "siteName",
         s.address as "siteAddress", s.phone as "sitePhone", r.returned_on as "returnedOn",
         r.returned_at as "returnedAt", r.exemption_state as "exemptionState", r.fee_yen as "feeYen",
         coalesce(r.claimant_name, o.name) as "claimantName",
         coalesce(r.claimant_postal_code, o.postal_code) as "claimantPostalCode",
         coalesce(r.claimant_address, o.address) as "claimantAddress", coalesce(r.claimant_phone, o.phone) as "claimantPhone"
    from bicycles b
    join places p on p.id = b.place
    left join storage_sites s on s.id = b.storage_site
    left join tags t on t.id = b.tag
    left join returns r on r.bicycle = b.id and r.cancelled_at is null
    left join codes vk on vk.id = coalesce(r.vehicle_kind, b.vehicle_kind,
         (select id from codes where list = 'vehicle_kind' order by sort nulls last, code limit 1))
    left join codes co on co.id = b.colour
    left join codes sc on sc.id = b.second_colour
    left join owners o on o.id = b.owner
   where b.id = :bicycleId`;

type Text = string | null;
export type PaperRow = Registration & {
  id: string;
  status: string;
  managementNumber: Text;
  tagNumber: Text;
  removedOn: Text;
  removedAt: Text;
  arrivedAt: Text;
  retentionDeadlineOn: Text;
  placeName: string;
  vehicleKindId: Text;
  vehicleKindLabel: Text;
  colourLabel: Text;
  frameNumber: Text;
  siteName: Text;
  siteAddress: Text;
  sitePhone: Text;
  returnedOn: Text;
  returnedAt: Text;
  exemptionState: Text;
  feeYen: number | null;
  claimantName: Text;
  claimantPostalCode: Text;
  claimantAddress: Text;
  claimantPhone: Text;
};
