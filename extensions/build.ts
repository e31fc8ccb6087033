/**
 * Bundles the extension for Directus: our own TypeScript (schema included) in one file, packages left outside.
 * What runs in a thread of its own is a second file beside it.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type * as Extension from './index.ts';
import extension from './package.json' with { type: 'json' };

const dist = join(import.meta.dirname, 'dist');
const packages = Object.keys(extension.dependencies).filter((name) => !name.startsWith('@bicycles/'));

/** Builds into dist/. Throws on a compile error. */
export async function buildExtensions(): Promise<void> {
  await build({
    entryPoints: {
      api: join(import.meta.dirname, 'index.ts'),
      'read-tag-worker': join(import.meta.dirname, 'photos', 'tag-reading', 'read-tag-worker.ts'),
      'read-sticker-worker': join(import.meta.dirname, 'stickers', 'read-sticker-worker.ts'),
    },
    outdir: dist,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    sourcemap: true,
    external: packages.flatMap((name) => [name, `${name}/*`]),
    logLevel: 'warning',
  });
  // A bundle has a Studio half by definition; ours adds nothing there.
  await writeFile(
    join(dist, 'app.js'),
    'export const interfaces = [], displays = [], layouts = [], modules = [], panels = [], themes = [], operations = [];\n',
  );
  await describeBundle();
}

/** Directus mounts what the folder's package.json names: that is said by what was built, and by nobody a second time. */
async function describeBundle(): Promise<void> {
  const { endpoints, hooks }: typeof Extension = await import(join(dist, 'api.js'));
  const entries = [
    ...endpoints.map(({ name }) => ({ type: 'endpoint', name, source: 'api.js' })),
    ...hooks.map(({ name }) => ({ type: 'hook', name, source: 'api.js' })),
  ];
  const bundle = { type: 'bundle', path: { app: 'app.js', api: 'api.js' }, entries, host: '*' };
  const { name, version, type } = extension;
  await writeFile(
    join(dist, 'package.json'),
    `${JSON.stringify({ name, version, type, 'directus:extension': bundle }, null, 2)}\n`,
  );
}

if (import.meta.main) await buildExtensions();
