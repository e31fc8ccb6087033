/** The daily lists as one row of buttons; the one on screen is marked. */
import type { Day } from '@bicycles/schema/ground/values';
import { Button, Group } from '@mantine/core';
import type { Typed } from './condition-names.ts';
import { presentPreset, presetsOn } from './presets.ts';
import styles from './results.module.css';
import { searchFormId } from './search-form.tsx';

type PresetTabsProps = { typed: Typed; today: Day; hasResult: boolean };

/** Each button sends the search form, narrowed to its list; what else was asked for stays. */
export function PresetTabs({ typed, today, hasResult }: PresetTabsProps) {
  const presets = presetsOn(today);
  const present = hasResult ? presentPreset(typed, presets) : undefined;
  return (
    <Group component="nav" aria-label="一覧の切替" gap={6} className={styles['presets']}>
      {presets.map((preset) => (
        <Button
          key={preset.name}
          type="submit"
          form={searchFormId}
          name="preset"
          value={preset.name}
          size="sm"
          px="sm"
          variant={preset === present ? 'filled' : 'default'}
          aria-current={preset === present || undefined}
        >
          {preset.label}
        </Button>
      ))}
    </Group>
  );
}
