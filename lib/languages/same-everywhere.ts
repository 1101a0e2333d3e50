/** Names of apps, and of what opens an account or a purse, are the same everywhere. */
export const APPS =
  'snap|snapchat|sc|insta|instagram|ig|tiktok|discord|disc|telegram|psn|xbox|steam|gamertag|twitch|roblox|epic|fortnite|kik|youtube|yt|bereal|twitter|whatsapp|wizz|valorant|riot|minecraft|username';
export const CARDS = 'iban|pin|cvv|cvc|voucher|paypal';
export const KEYS = 'password|passwort|pass|pw|pwd|psw|passcode|login';
/** Games, calls and machines: where one is together without meeting. */
export const ONLINE =
  'fortnite|minecraft|roblox|fifa|valorant|gta|discord|disc|snap|snapchat|insta|tiktok|twitch|skype|zoom|teams|facetime|whatsapp|call|online|serv|ranked|lobby|stream|cam|ps4|ps5|xbox|switch|pc|raid|spawn|boss|nether|map|tv|chat|kahoot';
