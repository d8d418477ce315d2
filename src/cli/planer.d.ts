declare module 'planer' {
  const planer: {
    extractFromPlain(text: string): string;
    extractFromHtml(html: string, dom: Document): string;
  };
  export default planer;
}
