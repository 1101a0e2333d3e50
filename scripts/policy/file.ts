/** A file that a school puts somewhere. */
export interface PolicyFile {
  /** Below the folder that everything is written to. */
  path: string;
  text: string;
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
