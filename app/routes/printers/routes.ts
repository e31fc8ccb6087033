import { route } from '@remix-run/route-config';

export const printers = [
  route('printers', 'routes/printers/printers.tsx'),
  route('printers/retirements', 'routes/printers/retirements.ts'),
  route('printers/test-pages', 'routes/printers/test-page.ts'),
  route('printers/:id', 'routes/printers/printer.tsx'),
];
