/** The cells of an export as SQL writes them: labels instead of codes, days and instants in Tokyo's calendar. */
import { registrationKindLabels } from '@bicycles/schema/bicycle/look';
import { statusLabels } from '@bicycles/schema/bicycle/status';
import { type ExportColumn, exportColumns } from '@bicycles/schema/export/export-columns';

const zoneLabels = { restricted: '規制区域内', outside: '規制区域外' };

/** A column of our own words; the labels are constants of ours, never typed text. */
const labelled = (column: string, labels: Record<string, string>) =>
  `case ${column} ${Object.entries(labels)
    .map(([value, label]) => `when '${value}' then '${label}'`)
    .join(' ')} end`;
const given = (column: string) => `case when ${column} then '有' else '無' end`;

const expressions: Record<ExportColumn, string> = {
  managementNumber: 'b.management_number',
  tagNumber: 't.number',
  status: labelled('b.status', statusLabels),
  removedOn: 'b.removed_on',
  removedAt: 'b.removed_at',
  removalKind: 'rk.label',
  place: 'p.name',
  placeNote: 'b.place_note',
  zone: labelled('b.zone', zoneLabels),
  storageSite: 's.short_name',
  storageSlot: 'b.storage_slot',
  arrivedAt: 'b.arrived_at',
  retentionDeadlineOn: 'b.retention_deadline_on',
  computedDeadlineOn: 'b.computed_deadline_on',
  deadlineReason: 'b.deadline_reason',
  vehicleKind: 'vk.label',
  model: 'mo.label',
  modelNote: 'b.model_note',
  manufacturer: 'b.manufacturer',
  colour: 'co.label',
  secondColour: 'sc.label',
  wheelInches: 'b.wheel_inches',
  isElectric: given('b.is_electric'),
  hasBasket: given('b.has_basket'),
  hasGears: given('b.has_gears'),
  isLockCut: given('b.is_lock_cut'),
  isDamaged: given('b.is_damaged'),
  damageNote: 'b.damage_note',
  isBeyondUse: given('b.is_beyond_use'),
  conditionMemo: 'b.condition_memo',
  remarks: 'b.remarks',
  registrationKind: labelled('b.registration_kind', registrationKindLabels),
  registrationNumber: 'b.registration_number',
  registrationPoliceBody: 'pb.name',
  registrationStation: 'b.registration_station',
  registrationSymbol: 'b.registration_symbol',
  registrationSerial: 'b.registration_serial',
  stickerColour: 'st.label',
  frameNumber: 'b.frame_number',
  hasTheftReport: given('b.has_theft_report'),
  policeInquiredOn: 'b.police_inquired_on',
  policeAnsweredOn: 'b.police_answered_on',
  ownerName: 'o.name',
  ownerNameKana: 'o.name_kana',
  ownerPostalCode: 'o.postal_code',
  ownerAddress: 'o.address',
  ownerPhone: 'o.phone',
  notifiedOn: 'b.notified_on',
  isUndelivered: given('b.is_undelivered'),
  returnedOn: 'b.returned_on',
  returnKind: 'bk.label',
  receiptNumber: `(select r.receipt_number from returns r
      where r.bicycle = b.id and r.cancelled_at is null and r.returned_on is not null order by r.returned_at desc limit 1)`,
  paidYen: 'b.paid_yen',
  isExempt: given('b.is_exempt'),
  exemptionReason: 'er.label',
  storageAnnouncedOn: 'b.storage_announced_on',
  disposalAnnouncedOn: 'b.disposal_announced_on',
  isHeld: given('b.is_held'),
  holdReason: 'b.hold_reason',
  finalKind: labelled('b.final_kind', statusLabels),
  finalOn: 'b.final_on',
  disposalYen: 'b.disposal_yen',
  latitude: 'coalesce(b.removed_latitude, b.warned_latitude)::float8',
  longitude: 'coalesce(b.removed_longitude, b.warned_longitude)::float8',
  accuracyM: 'case when b.removed_latitude is null then b.warned_accuracy_m else b.removed_accuracy_m end',
};

const written = (name: ExportColumn) =>
  exportColumns[name].kind === 'instant'
    ? `to_char(${expressions[name]} at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI')`
    : expressions[name];

/**
 * Rows of the bicycles that `ids` selects, newest removal first, each as one JSON value `row`: a list of cells in
 * the order of `columns`. Joins that no column needs are left out by the planner: each is by a primary key.
 */
export const exportSql = (columns: readonly ExportColumn[], ids: string) => `
  select json_build_array(${columns.map(written).join(',\n    ')}) as row
    ${exportFrom(ids)}`;

/** The same bicycles with everything that an export may look at, for positions. */
export const exportFrom = (ids: string) => `from bicycles b
    join places p on p.id = b.place
    left join tags t on t.id = b.tag
    left join storage_sites s on s.id = b.storage_site
    left join codes rk on rk.id = b.removal_kind
    left join codes vk on vk.id = b.vehicle_kind
    left join codes mo on mo.id = b.model
    left join codes co on co.id = b.colour
    left join codes sc on sc.id = b.second_colour
    left join codes st on st.id = b.sticker_colour
    left join codes er on er.id = b.exemption_reason
    left join codes bk on bk.id = b.return_kind
    left join police_bodies pb on pb.id = b.registration_police_body
    left join owners o on o.id = b.owner
   where b.id in (${ids})
   order by b.removed_at desc nulls last, b.id`;
