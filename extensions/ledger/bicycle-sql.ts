import { conditionMarksColumn } from '../ground/bicycle/condition-marks-column.ts';

/** One bicycle as the ledger screen shows it, labels included; `where` names it by one parameter. */
export const bicycleSql = (where: string) => `
  select b.id, b.revision, b.status, b.management_number as "managementNumber", t.number as "tagNumber",
    b.place as "placeId", p.name as "placeName", b.place_note as "placeNote", b.zone,
    b.removal_kind as "removalKindId", rk.label as "removalKindLabel",
    b.warned_at as "warnedAt", trim(concat_ws(' ', wu.last_name, wu.first_name)) as "warnedByName",
    b.warned_latitude::float8 as "warnedLatitude", b.warned_longitude::float8 as "warnedLongitude",
    b.removed_at as "removedAt", b.removed_on as "removedOn",
    nullif(trim(concat_ws(' ', ru.last_name, ru.first_name)), '') as "removedByName", b.crew,
    b.removed_latitude::float8 as "removedLatitude", b.removed_longitude::float8 as "removedLongitude",
    b.removed_accuracy_m as "removedAccuracyM", b.early_removal_reason as "earlyRemovalReason",
    b.storage_site as "storageSiteId", s.name as "storageSiteName", b.storage_slot as "storageSlot",
    b.arrived_at as "arrivedAt", b.intake_at as "intakeAt", b.condition_memo as "conditionMemo",
    coalesce(b.condition_marks, '[]'::json) as "conditionMarkIds", ${conditionMarksColumn},
    b.retention_deadline_on as "retentionDeadlineOn", b.computed_deadline_on as "computedDeadlineOn", b.deadline_reason as "deadlineReason",
    b.vehicle_kind as "vehicleKindId", vk.label as "vehicleKindLabel", b.model as "modelId", mo.label as "modelLabel",
    b.model_note as "modelNote", b.manufacturer, b.colour as "colourId", co.label as "colourLabel",
    b.second_colour as "secondColourId", sc.label as "secondColourLabel", b.wheel_inches as "wheelInches",
    coalesce(b.is_electric, false) as "isElectric", b.registration_kind as "registrationKind",
    b.registration_number as "registrationNumber", b.registration_police_body as "registrationPoliceBodyId",
    pb.name as "registrationPoliceBodyName", b.registration_station as "registrationStation",
    b.registration_symbol as "registrationSymbol", b.registration_serial as "registrationSerial",
    b.sticker_colour as "stickerColourId", st.label as "stickerColourLabel", b.frame_number as "frameNumber",
    coalesce(b.has_basket, false) as "hasBasket", coalesce(b.basket_places, '[]'::json) as "basketPlaces",
    coalesce(b.has_gears, false) as "hasGears", b.gear_count as "gearCount", coalesce(b.is_lock_cut, false) as "isLockCut",
    coalesce(b.is_damaged, false) as "isDamaged", coalesce(b.damage_places, '[]'::json) as "damagePlaces", b.damage_note as "damageNote",
    b.is_beyond_use as "isBeyondUse", b.beyond_use_reason as "beyondUseReason", b.remarks,
    b.police_inquired_on as "policeInquiredOn", b.police_answered_on as "policeAnsweredOn", b.notified_on as "notifiedOn",
    b.is_undelivered as "isUndelivered", ur.label as "undeliveredReasonLabel",
    b.storage_announced_on as "storageAnnouncedOn", b.disposal_announced_on as "disposalAnnouncedOn",
    b.final_kind as "finalKind", b.final_on as "finalOn", b.disposal_yen as "disposalYen",
    b.is_exempt as "isExempt", er.label as "exemptionReasonLabel", b.paid_yen as "paidYen",
    b.returned_on as "returnedOn", bk.label as "returnKindLabel",
    b.has_theft_report as "hasTheftReport", b.theft_reported_on as "theftReportedOn", b.theft_receipt_number as "theftReceiptNumber",
    case when o.id is null then null else json_build_object('name', o.name, 'nameKana', o.name_kana, 'postalCode', o.postal_code,
      'address', o.address, 'phone', o.phone, 'confirmedOn', o.confirmed_on, 'source', o.source) end as owner,
    case when r.id is null then null else json_build_object('id', r.id, 'receiptNumber', r.receipt_number, 'returnedAt', r.returned_at,
      'claimantName', r.claimant_name, 'claimantPostalCode', r.claimant_postal_code, 'claimantAddress', r.claimant_address,
      'claimantPhone', r.claimant_phone, 'claimantRelationLabel', cr.label, 'identityDocumentLabel', idd.label,
      'paidYen', r.paid_yen, 'handledByName', trim(concat_ws(' ', hu.last_name, hu.first_name))) end as return,
    (select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'takenAt', f.taken_at, 'receivedAt', f.received_at,
        'width', f.width, 'height', f.height, 'takenBy', trim(concat_ws(' ', fu.last_name, fu.first_name))) order by f.taken_at), '[]')
       from photos f left join directus_users fu on fu.id = f.taken_by where f.bicycle = b.id) as photos,
    (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'occurredAt', e.occurred_at,
        'actorName', e.actor_name, 'reason', e.reason, 'details', e.details) order by e.occurred_at, e.recorded_at), '[]')
       from bicycle_events e where e.bicycle = b.id) as events
  from bicycles b
  join places p on p.id = b.place
  left join tags t on t.id = b.tag
  left join storage_sites s on s.id = b.storage_site
  left join codes rk on rk.id = b.removal_kind
  left join codes vk on vk.id = b.vehicle_kind
  left join codes mo on mo.id = b.model
  left join codes co on co.id = b.colour
  left join codes sc on sc.id = b.second_colour
  left join codes st on st.id = b.sticker_colour
  left join codes ur on ur.id = b.undelivered_reason
  left join codes er on er.id = b.exemption_reason
  left join codes bk on bk.id = b.return_kind
  left join police_bodies pb on pb.id = b.registration_police_body
  left join directus_users wu on wu.id = b.warned_by
  left join directus_users ru on ru.id = b.removed_by
  left join owners o on o.id = b.owner
  left join returns r on r.bicycle = b.id and r.cancelled_at is null and r.returned_on is not null
  left join codes cr on cr.id = r.claimant_relation
  left join codes idd on idd.id = r.identity_document
  left join directus_users hu on hu.id = r.handled_by
  where ${where}`;
