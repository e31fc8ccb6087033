/** Carbone ships no types; only what we call is declared. */
declare module 'carbone' {
  type Options = { extension: 'odt'; lang?: string; timezone?: string };
  const carbone: {
    renderXML(
      xml: string,
      data: unknown,
      options: Options,
      done: (error: Error | string | null, xml: string) => void,
    ): void;
  };
  export default carbone;
}
