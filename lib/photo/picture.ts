/** Whether a file may be a picture with metadata, by what its sender says of it; its bytes are asked afterwards. */
export const isPicture = ({ type, name }: Pick<File, 'type' | 'name'>): boolean =>
  /^image\/(jpe?g|png|webp|hei[cf])/i.test(type) || /\.(jpe?g|png|webp|hei[cf])$/i.test(name);
