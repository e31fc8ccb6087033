/** The labels of a bicycle's quick marks in the master's order, over `bicycles b`. */
export const conditionMarksColumn = `
  (select coalesce(json_agg(k.label order by k.sort, k.label), '[]'::json) from codes k
    where k.id::text in (select json_array_elements_text(b.condition_marks))) as "conditionMarks"`;
