/** The look of every screen: calm, high contrast, large enough for gloves. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** 藍, the one colour that calls for action; shade 7 on white has a contrast of 8. */
const ai: MantineColorsTuple = [
  '#eef4fa',
  '#d9e6f2',
  '#b3cde5',
  '#8ab2d6',
  '#5f95c5',
  '#3d7ab3',
  '#27629b',
  '#1c4f82',
  '#153d66',
  '#0e2b4a',
];

export const theme = createTheme({
  colors: { ai },
  primaryColor: 'ai',
  primaryShade: 7,
  black: '#1b2430',
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  fontFamily:
    '"Hiragino Sans", "BIZ UDPGothic", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, IPAexGothic, sans-serif',
  headings: {
    fontFamily: 'inherit',
    fontWeight: '700',
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1.125rem' } },
  },
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', maxDropdownHeight: 320 } },
    MultiSelect: { defaultProps: { size: 'md', maxDropdownHeight: 320 } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Paper: { defaultProps: { radius: 'md' } },
    Table: { defaultProps: { verticalSpacing: 'sm', highlightOnHover: true } },
  },
});

/** Mantine's quiet text and its red are too pale for WCAG AA on our background. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#51606f',
    '--mantine-color-placeholder': '#636f7c',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-red-light-color': '#9c1c16',
  },
  dark: {},
});
