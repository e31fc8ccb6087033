/** What a name that is no person's has in it: 法人格 and offices. */
const organisation = /会社|法人|組合|協会|学校|学園|大学|病院|医院|事務所|商店|[㈱㈲]|\((?:株|有)\)|（(?:株|有)）/;

/** 敬称 on an envelope: 御中 for an organisation, else 様. */
export const honorificFor = (name: string): '様' | '御中' => (organisation.test(name) ? '御中' : '様');
