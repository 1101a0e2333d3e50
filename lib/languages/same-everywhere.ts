/** Names of apps, and of what opens an account or a purse, are the same everywhere. */
export const APPS =
  'snap|snapchat|sc|insta|instagram|ig|tiktok|discord|disc|telegram|psn|xbox|steam|gamertag|twitch|roblox|epic|fortnite|kik|youtube|yt|bereal|twitter|whatsapp|wizz|valorant|riot|minecraft|username';
export const CARDS = 'iban|pin|cvv|cvc|voucher|paypal';
export const KEYS = 'password|passwort|pass|pw|pwd|psw|passcode|login';
