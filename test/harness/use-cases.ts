/** Every contract that a room of the schema exports: one use case each. */
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export type UseCase = { name: string; room: string; kind: string; path: string; capability: string };

export async function useCases(): Promise<UseCase[]> {
  const found = await Promise.all(
    globSync('schema/src/*/**/*contracts.ts', { cwd: root }).map(async (file) => {
      const room = file.split('/')[2] ?? '';
      const exported: Record<string, unknown> = await import(join(root, file));
      return Object.entries(exported).flatMap(([name, value]) =>
        isContract(value)
          ? [{ name, room, kind: String(value.kind), path: String(value.path), capability: String(value.capability) }]
          : [],
      );
    }),
  );
  return found.flat();
}

const isContract = (value: unknown): value is Record<'kind' | 'path' | 'capability', unknown> =>
  value !== null && typeof value === 'object' && 'kind' in value && 'path' in value && 'capability' in value;
