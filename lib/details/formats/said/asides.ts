/** How one greets, in seven languages, before one says who one is. */
export const HELLO =
  '(?:(?:hi+|hey+|hello|h[ei]ya|yo|sup|sal?u?t|slt|cc|coucou|wesh|bjr|bonjour|hola|ciao|hallo|hoi|oi|ola|buenas|moin|servus)[ ,!.]{1,3})?';
/** What English says before and behind any short answer, and changes nothing in it: "oh york lol u?", "just tesco tho". */
export const ASIDE_BEFORE = '(?:(?:ye?a?h|oh|um+|lol|well|ok|just|so|actually),? ){0,2}';
export const ASIDE_BEHIND =
  '(?:,? (?:lol|lmao|mdr|ptdr|wsh|frr|(?:et )?toi|haha|x+|btw|tho|innit|fr|i (?:think|guess)|actually|bro|mate|why|(?:(?:and|n|what about) )?(?:u|you|urs|yours)|[hw]b[uy])){0,2}';
/** The end behind it. */
export const ASIDE_END = String.raw`[ ?.!:;)\x80-\uffff]*$`;
