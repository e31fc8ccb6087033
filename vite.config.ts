/** Build of the screens. Remix lives at the root package; `app/routes.ts` spreads the rooms' routes. */
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';

/** The index of the icons names 6,000 files; taking each icon from its own keeps build and start short. */
const iconFiles: Plugin = {
  name: 'icon-files',
  transform: (code) =>
    code.replace(/import\s*\{([^}]+)\}\s*from\s*['"]@tabler\/icons-react['"];?/g, (_all, names: string) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => `import ${name} from '@tabler/icons-react/dist/esm/icons/${name}.mjs';`)
        .join(' '),
    ),
};

export default defineConfig({
  plugins: [
    iconFiles,
    remix({
      buildDirectory: process.env['BUILD_DIR'] ?? 'build',
      future: {
        v3_fetcherPersist: true,
        // What comes to life before its address is discovered is taken for an address that does not exist.
        v3_lazyRouteDiscovery: false,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  // Inlined assets would need `data:` in the content security policy.
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
});
