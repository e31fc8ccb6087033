/** The photo by which people in the yard know a bicycle, over `bicycles b`: one of its removal, else its first. */
export const removalPhotoColumn = `
  (select id from photos where bicycle = b.id order by (kind = 'removal') desc, taken_at limit 1) as "photoId"`;
