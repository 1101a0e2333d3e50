import { describe, expect, it } from 'vitest';
import { observe } from '#lib/signals/observe.ts';
import { readHtml } from './read.ts';

describe('observe', () => {
  it('admits that a chat behind a login or on a canvas shows too little', () => {
    const login =
      '<title>Tchat</title><form><input placeholder="E-mail"><input type="password"><button>Connexion</button></form>';
    expect(observe(readHtml(login))).toMatchObject({ talk: true, opaque: true });
    const painted = {
      ...readHtml('<title>Chat</title>'),
      media: { videos: 0, previews: 0, streams: 0, canvases: 1, cameraFrames: 0 },
    };
    expect(observe(painted)).toMatchObject({ talk: true, opaque: true });
  });

  it('sees no talk behind an ordinary login', () => {
    const login =
      '<title>Ma banque</title><form><input placeholder="E-mail"><input type="password"><button>Connexion</button></form>';
    expect(observe(readHtml(login))).toMatchObject({ talk: false });
  });

  it('takes a newsletter below a text about chats for no wall', () => {
    const advice =
      '<title>Tchats anonymes : conseils</title><h1>Conseils</h1><form><input type="email" placeholder="E-mail"><button>S’abonner</button></form>';
    expect(observe(readHtml(advice))).toMatchObject({ opaque: false });
  });

  it('admits that a door with nothing around it shows too little', () => {
    const door = '<title>Chat</title><form><input placeholder="Pseudo"><button>Entrer</button></form>';
    expect(observe(readHtml(door))).toMatchObject({ talk: true, opaque: true });
    const told = `${door}<p>${'On parle ici de jardins, de tomates et de greffes, tous les soirs. '.repeat(8)}</p>`;
    expect(observe(readHtml(told))).toMatchObject({ opaque: false });
  });

  it('tells of a camera', () => {
    expect(observe(readHtml('<video autoplay playsinline muted></video>')).camera).toBe(true);
  });

  it('gives ids and numbers only, whatever a page says', () => {
    const { observations } = observe(
      readHtml(
        '<title>Tchat lola15</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>',
      ),
    );
    expect(observations.length).toBeGreaterThan(0);
    for (const { signal, strength, ...rest } of observations) {
      expect(signal).toMatch(/^[a-z-]+$/);
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
      expect(rest).toEqual({});
    }
  });
});
