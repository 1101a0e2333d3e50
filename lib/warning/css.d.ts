/** A style sheet as text: Vite reads the file, and what is bundled is the minified text. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
