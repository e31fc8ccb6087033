/** Tables that only commands write: the ledger and all that a court may ask for. */
export const commandOnly = [
  'bicycles',
  'bicycle_events',
  'tags',
  'photos',
  'returns',
  'owners',
  'police_inquiries',
  'police_inquiry_items',
  'notices',
  'public_notices',
  'disposals',
  'document_templates',
  'removal_requests',
  'inquiries',
  'circulars',
  'circular_reads',
] as const;

/** Tables that the office maintains in Studio (row M1). */
export const masters = [
  'storage_sites',
  'places',
  'place_assignments',
  'codes',
  'fees',
  'settings',
  'police_bodies',
  'devices',
] as const;
