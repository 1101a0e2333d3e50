/** Style sheets as strings, for `adoptedStyleSheets`; and as side effects of our own pages. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css';
