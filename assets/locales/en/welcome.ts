export const welcome = {
  'parent.welcome.progress': 'Step {step} of {steps}',
  'parent.welcome.next': 'Continue',
  'parent.welcome.back': 'Back',
  'parent.welcome.skip': 'Later',
  'parent.welcome.done': 'Ready',

  'parent.welcome.hello.title': 'A night-light for the browser',
  'parent.welcome.hello.1':
    'Some sites put children in touch with strangers, without an account and with nobody watching over them.',
  'parent.welcome.hello.2':
    'Veilleuse recognises them, lights up, and says why. It also speaks before a number or an address is sent.',
  'parent.welcome.hello.3': 'Everything happens on this computer. Nothing leaves it, and no word is kept.',
  'parent.welcome.hello.together': 'It takes two minutes, best spent together, your child and you.',

  'parent.welcome.who.title': 'Who uses this browser?',
  'parent.welcome.how.title': 'What should happen?',
  'parent.welcome.pin.title': 'A PIN, if you like',
  'parent.welcome.pin.set': 'The PIN is in place. It can be changed in the settings.',
  'parent.welcome.windows.title': 'So that Veilleuse can see everywhere',
  'parent.welcome.windows.intro': 'These three points are checked here as you go.',
  'parent.welcome.windows.sites.yes': 'Veilleuse can look at pages.',
  'parent.welcome.windows.sites.no': 'The browser does not let Veilleuse look at pages yet.',
  'parent.welcome.windows.sites.ask': 'Give this permission',
  'parent.welcome.windows.private.yes': 'Veilleuse watches in private windows too.',
  'parent.welcome.windows.private.no': 'In private windows Veilleuse is off for now.',
  'parent.welcome.windows.private.chromium':
    'In the details of the extension, switch on “Allow in Incognito”.',
  'parent.welcome.windows.private.firefox':
    'In the menu of Firefox open “Extensions and themes”, then Veilleuse, and allow private windows.',
  'parent.welcome.windows.private.open': 'Open the details of the extension',
  'parent.welcome.windows.pinned.yes': 'The lamp stands beside the address bar.',
  'parent.welcome.windows.pinned.no': 'The lamp hides in the menu of extensions.',
  'parent.welcome.windows.pinned.how':
    'Open the menu that looks like a jigsaw piece, beside the address bar, and pin Veilleuse.',

  'welcome.child.title.under-11': 'And you?',
  'welcome.child.title.11-14': 'This is for you.',
  'welcome.child.title.15-17': 'This is for you.',
  'welcome.child.sees.under-11': 'I look at pages with you. I light up when a place is not for you.',
  'welcome.child.sees.11-14':
    'I look at the pages you open, here, on this computer. I light up when a site puts you in front of strangers.',
  'welcome.child.sees.15-17':
    'I read how the pages you open are built, on this computer only. I light up when a site puts you in front of strangers.',
  'welcome.child.never.under-11': 'I never repeat what you write. To anybody.',
  'welcome.child.never.11-14': 'What you write and what you read I don’t keep, and I show it to nobody.',
  'welcome.child.never.15-17':
    'What you write and what you read are neither kept nor passed on. No field of my notes could hold it.',
  'welcome.child.keeps.under-11': 'I note when I spoke, and where. You can read it all, like your parents.',
  'welcome.child.keeps.11-14':
    'I note when I spoke, where and why. Your parents read exactly the same page as you.',
  'welcome.child.keeps.15-17':
    'I note when I spoke and why, with the kind of place. Whether names of sites are shown is yours to choose.',
  'welcome.child.try.under-11': 'Try it: somebody made up asks you something. Answer with a made-up address.',
  'welcome.child.try.11-14': 'Try it here: answer this made-up person, with a made-up address for example.',
  'welcome.child.try.15-17': 'Try it here: answer this made-up person, with a made-up address for example.',
  'welcome.practice.name': 'A chat to try',
  'welcome.practice.other': 'Made-up person',
  'welcome.practice.me': 'You',
  'welcome.practice.question': 'hi, where do you live?',
  'welcome.practice.example': 'i live at 12 lilac street',
  'welcome.practice.box': 'Your message',
  'welcome.practice.send': 'Send',
  'welcome.practice.broken':
    'The trial could not be loaded, so nothing was looked at. Reload this page and try again.',
  'welcome.practice.held': 'There: nothing was sent before you chose.',

  'parent.welcome.ready.title': 'The night-light is on',
  'parent.welcome.ready':
    'This page can be closed. Settings and journal open by the lamp beside the address bar.',
  'parent.welcome.ready.settings': 'See the settings again',
};
