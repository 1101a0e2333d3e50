/** What English says before and behind any short answer, and changes nothing in it: "oh york lol u?", "just tesco tho". */
export const ASIDE_BEFORE = '(?:(?:ye?a?h|oh|um+|lol|well|ok|just|so|actually),? ){0,2}';
export const ASIDE_BEHIND =
  '(?:,? (?:lol|lmao|haha|x+|btw|tho|innit|fr|i (?:think|guess)|actually|bro|mate|why|(?:(?:and|n|what about) )?(?:u|you|urs|yours)|[hw]b[uy])){0,2}';
/** The end behind it. */
export const ASIDE_END = String.raw`[ ?.!:;)\x80-\uffff]*$`;
