import { createHash } from 'node:crypto';

/** Namespace of our master rows (RFC 9562 §5.5); changing it would seed every master a second time. */
const namespace = Buffer.from('5a4c5e00000040008000000000000100', 'hex');

/**
 * The id of a seeded master row, the same on every installation: UUID version 5 of table and
 * natural key, e.g. `masterId('codes', 'vehicle_kind/bicycle')`.
 */
export function masterId(table: string, naturalKey: string): string {
  const bytes = createHash('sha1').update(namespace).update(`${table}/${naturalKey}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
