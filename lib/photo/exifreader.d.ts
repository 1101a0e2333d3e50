/** The library's own modules: of its bundle, most would come along unused. */
declare module 'exifreader/src/exif-reader.js' {
  export { loadView } from 'exifreader';
}
