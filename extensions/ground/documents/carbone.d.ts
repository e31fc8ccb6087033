/** Carbone ships no types; only what we call is declared. */
declare module 'carbone' {
  type Options = { extension: 'odt' | 'docx'; lang?: string; timezone?: string };
  const carbone: {
    /** By name: what may stand behind a colon in a tag. */
    formatters: Readonly<Record<string, unknown>>;
    renderXML(
      xml: string,
      data: unknown,
      options: Options,
      done: (error: Error | string | null, xml: string) => void,
    ): void;
  };
  export default carbone;
}
