import { route } from '@remix-run/route-config';

export const printers = [route('printers', 'printers/printers.tsx'), route('printers/:id', 'printers/printer.tsx')];
