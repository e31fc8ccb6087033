/** The five kinds of people, with the ids of their Directus roles and the screen they land on. */
export const roles = ['street', 'storage', 'call', 'office', 'admin'] as const;
export type Role = (typeof roles)[number];

export const roleDetails: Record<Role, { id: string; label: string; home: string }> = {
  street: { id: '5a4c5e00-0000-4000-8000-000000000001', label: '撤去班', home: '/street' },
  storage: { id: '5a4c5e00-0000-4000-8000-000000000002', label: '保管所', home: '/yard' },
  call: { id: '5a4c5e00-0000-4000-8000-000000000003', label: 'コールセンター', home: '/ledger' },
  office: { id: '5a4c5e00-0000-4000-8000-000000000004', label: '区職員', home: '/ledger' },
  admin: { id: '5a4c5e00-0000-4000-8000-000000000005', label: 'システム管理', home: '/ledger' },
};

/** The role that a Directus role id stands for; undefined for a role that is not ours. */
export function findRole(directusRoleId: string | null): Role | undefined {
  return roles.find((role) => roleDetails[role].id === directusRoleId);
}
