export type StreetRow = {
  total: number;
  bicycleId: string;
  tagNumber: string;
  placeId: string;
  placeName: string;
  placeNote: string | null;
  status: string;
  warnedAt: string;
  removedAt: string | null;
  managementNumber: string | null;
  storageSiteName: string | null;
  photoCount: number;
  firstPhotoId: string | null;
  crew: string | null;
};

/**
 * `total` is how many there are; sent are the `:atMost` touched last, so that what a crew has just tagged is there.
 * Indexes: bicycles_open_tagged (partial), bicycles_removed_on, photos_of_bicycle.
 */
export const streetDaySql = `
  select d.total, b.id as "bicycleId", t.number as "tagNumber", p.id as "placeId", p.name as "placeName", b.place_note as "placeNote",
         b.status, b.warned_at as "warnedAt", b.removed_at as "removedAt", b.management_number as "managementNumber",
         s.name as "storageSiteName", b.crew, coalesce(f.count, 0) as "photoCount", f.first as "firstPhotoId"
    from (
      select id, count(*) over () as total from bicycles
       where (status = 'tagged'
              or removed_on = cast(:today as date)
              or (status = 'gone' and updated_at >= cast(:today as timestamp) at time zone 'Asia/Tokyo'))
         and (cast(:place as uuid) is null or place = cast(:place as uuid))
       order by updated_at desc, id
       limit :atMost
    ) d
    join bicycles b on b.id = d.id
    join tags t on t.id = b.tag
    join places p on p.id = b.place
    left join storage_sites s on s.id = b.storage_site
    left join lateral (
      select count(*)::int as count, (array_agg(id order by taken_at))[1] as first
        from photos where bicycle = b.id and kind in ('tagging', 'removal')
    ) f on true
   order by (b.status = 'tagged') desc, case when b.status = 'tagged' then b.warned_at end, b.updated_at desc`;
