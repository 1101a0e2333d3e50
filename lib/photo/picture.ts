/**
 * Whether a file may be a picture with metadata, by what its sender says of it; its bytes are asked afterwards. Names
 * and types are wrong often enough: a photo that was called .gif, or has lost its ending, still says where it was taken.
 */
export const isPicture = ({ type, name }: Pick<File, 'type' | 'name'>): boolean =>
  /^image\/(?!svg)/i.test(type) ||
  /\.(jpe?g|jfif|mpo|png|webp|hei[cf]|hif|avif)(?![a-z])/i.test(name) ||
  (type === '' && !name.includes('.'));
