/**
 * Bundles the extension for Directus: our own TypeScript (schema included) in one file, packages left outside.
 * What runs in a thread of its own is a second file beside it.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import extension from './package.json' with { type: 'json' };

const packages = Object.keys(extension.dependencies).filter((name) => !name.startsWith('@bicycles/'));

/** Builds into dist/. Throws on a compile error. */
export async function buildExtensions(): Promise<void> {
  await build({
    entryPoints: {
      api: join(import.meta.dirname, 'index.ts'),
      'read-tag-worker': join(import.meta.dirname, 'photos', 'tag-reading', 'read-tag-worker.ts'),
      'read-sticker-worker': join(import.meta.dirname, 'stickers', 'read-sticker-worker.ts'),
    },
    outdir: join(import.meta.dirname, 'dist'),
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
    join(import.meta.dirname, 'dist', 'app.js'),
    'export const interfaces = [], displays = [], layouts = [], modules = [], panels = [], themes = [], operations = [];\n',
  );
}

if (import.meta.main) await buildExtensions();
