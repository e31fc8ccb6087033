/** Roles, policies and permissions of the five kinds of people, as this release defines them. */
import { type Role, roleDetails, roles } from '@bicycles/schema/ground/access/roles';
import { type AdminAccess, type DirectusRequest, directusAsAdmin } from './directus-client.ts';
import { masterId } from './master-id.ts';

/**
 * What people of the screens may read through Directus itself. Everything else goes through our
 * endpoints, which ask `can`; the free core tier takes `fields: ['*']` without rules only.
 */
const readableCollections = [
  'storage_sites',
  'places',
  'place_assignments',
  'codes',
  'fees',
  'settings',
  'police_bodies',
] as const;

const icons: Record<Role, string> = {
  street: 'local_shipping',
  storage: 'warehouse',
  call: 'headset_mic',
  office: 'apartment',
  admin: 'shield_person',
};

/** Studio and login page in Japanese; the office may change these afterwards. */
const projectSettings = {
  project_name: '放置自転車管理システム',
  project_descriptor: 'マスタと設定の管理',
  project_color: '#1C7ED6',
  default_language: 'ja-JP',
  // The screens count wrong passwords; Directus would suspend people for good.
  auth_login_attempts: null,
};

type Row = Record<string, unknown>;

/**
 * Puts roles and rights right at every start: what is missing or changed is written, and a right
 * that was added to our policies by hand is taken away again. The administrator who holds
 * `adminToken` takes the role システム管理; until that is done, and never after, the project
 * settings are written, so a start that was cut off is made up for by the next.
 */
export async function seedAccess(access: AdminAccess): Promise<void> {
  const request = directusAsAdmin(access);
  await upsert(request, '/policies', roles.map(policyOf));
  await upsert(
    request,
    '/roles',
    roles.map((role) => ({
      id: roleDetails[role].id,
      name: roleDetails[role].label,
      icon: icons[role],
      parent: null,
    })),
  );
  await upsert(
    request,
    '/access',
    roles.map((role) => ({
      id: masterId('directus_access', role),
      role: roleDetails[role].id,
      user: null,
      policy: policyId(role),
    })),
  );
  await seedPermissions(request);

  const administrator = await request<Row>('GET', '/users/me?fields=role');
  if (administrator['role'] === roleDetails.admin.id) return;
  await request('PATCH', '/settings', projectSettings);
  await request('PATCH', '/users/me', {
    role: roleDetails.admin.id,
    language: 'ja-JP',
    last_name: 'システム',
    first_name: '管理者',
  });
}

const policyId = (role: Role): string => masterId('directus_policies', role);

const policyOf = (role: Role) => ({
  id: policyId(role),
  name: roleDetails[role].label,
  icon: icons[role],
  description: role === 'admin' ? 'すべての管理' : 'マスタの閲覧のみ。業務の権限は画面側の権限表で決まります',
  admin_access: role === 'admin',
  app_access: role === 'admin',
  enforce_tfa: false,
  ip_access: null,
});

/** Writes the rows that are missing, and those that differ in a column named here. */
async function upsert(request: DirectusRequest, path: string, wanted: readonly Row[]): Promise<void> {
  const rows = await request<Row[]>('GET', `${path}?limit=-1`);
  const existing = new Map(rows.map((row) => [row['id'], row]));
  const missing = wanted.filter((row) => !existing.has(row['id']));
  const changed = wanted.filter((row) => {
    const before = existing.get(row['id']);
    return before && Object.keys(row).some((column) => before[column] !== row[column]);
  });
  if (missing.length > 0) await request('POST', path, missing);
  if (changed.length > 0) await request('PATCH', path, changed);
}

type Permission = {
  id?: number;
  policy: string;
  collection: string;
  action: string;
  fields: string[] | null;
  permissions: unknown;
  validation: unknown;
  presets: unknown;
};

/** Permissions have numbers for ids, so their content tells them apart: what differs in it is replaced. */
async function seedPermissions(request: DirectusRequest): Promise<void> {
  const readers = roles.filter((role) => role !== 'admin').map(policyId);
  const wanted = readers.flatMap((policy) => readableCollections.map((collection) => mayRead(policy, collection)));
  const all = await request<Permission[]>('GET', '/permissions?limit=-1');
  const existing = all.filter(({ policy }) => readers.includes(policy));

  const surplus = without(existing, wanted);
  const missing = without(wanted, existing);
  if (surplus.length > 0)
    await request(
      'DELETE',
      '/permissions',
      surplus.map(({ id }) => id),
    );
  if (missing.length > 0) await request('POST', '/permissions', missing);
}

const mayRead = (policy: string, collection: string): Permission => ({
  policy,
  collection,
  action: 'read',
  fields: ['*'],
  permissions: null,
  validation: null,
  presets: null,
});

function without(permissions: readonly Permission[], others: readonly Permission[]): Permission[] {
  const contents = new Set(others.map(contentOf));
  return permissions.filter((permission) => !contents.has(contentOf(permission)));
}

const contentOf = ({ policy, collection, action, fields, permissions, validation, presets }: Permission): string =>
  JSON.stringify([policy, collection, action, fields, permissions, validation, presets]);
