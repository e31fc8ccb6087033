import { useMounted } from '@mantine/hooks';

type ChosenIdsProps = { name: string; ids: readonly string[] };

/** The chosen rows as fields of their form. The browser alone writes them: thousands would fill the document. */
export function ChosenIds({ name, ids }: ChosenIdsProps) {
  const isAlive = useMounted();
  if (!isAlive) return null;
  return ids.map((id) => <input key={id} type="hidden" name={name} value={id} />);
}
