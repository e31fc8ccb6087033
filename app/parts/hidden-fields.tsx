type HiddenFieldsProps = {
  /** One field a value; none for what is undefined. */
  fields: Readonly<Record<string, string | number | readonly string[] | undefined>>;
};

/** What a form is about, sent along without being shown. */
export const HiddenFields = ({ fields }: HiddenFieldsProps) =>
  Object.entries(fields).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
  );
