import type { PassageKind } from "#app/domain/translations/passage.ts";

export type DemoTranslation = {
  kind: PassageKind;
  /** The title or name of the original. */
  of: string;
  language: string;
  words: Record<string, string>;
};

/** Nobody who speaks these languages has read them: every one stays a draft. */
export const DEMO_TRANSLATIONS: DemoTranslation[] = [
  {
    kind: "response",
    of: "We come back and say what we did",
    language: "pl",
    words: {
      title: "Wracamy i mówimy, co zrobiliśmy",
      youSaid: "Pytacie nas, a potem już nigdy was nie widzimy.",
      weDid:
        "Mieliście rację. Od tej wiosny każda wypowiedź dostaje potwierdzenie z kodem. Kod pokazuje, na jakim jest etapie i co zmieniła. O tym, co zrobiliśmy, mówimy tam, gdzie ludzie rozmawiali, w językach, którymi się tam mówi.",
    },
  },
  {
    kind: "response",
    of: "We come back and say what we did",
    language: "ur",
    words: {
      title: "ہم واپس آ کر بتاتے ہیں کہ ہم نے کیا کیا",
      youSaid: "آپ ہم سے پوچھتے ہیں، پھر ہم آپ کو کبھی نہیں دیکھتے۔",
      weDid:
        "آپ کی بات درست تھی۔ اس بہار سے ہر بات کے لیے کوڈ والی رسید ملتی ہے۔ کوڈ سے پتا چلتا ہے کہ بات کہاں تک پہنچی اور اس سے کیا بدلا۔ ہم نے جو کیا وہ اسی جگہ جا کر بتاتے ہیں جہاں لوگوں نے بات کی، ان زبانوں میں جو وہاں بولی جاتی ہیں۔",
    },
  },
  {
    kind: "response",
    of: "Help that you can read, in your language",
    language: "pa",
    words: {
      title: "ਮਦਦ ਜੋ ਤੁਸੀਂ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹ ਸਕੋ",
      youSaid: "ਘਟਨਾ ਤੋਂ ਬਾਅਦ ਮਿਲਣ ਵਾਲੇ ਕਾਗਜ਼ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਸਨ।",
      weDid:
        "ਇਹ ਜਾਣਕਾਰੀ ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੁਬਾਰਾ ਲਿਖੀ ਜਾ ਰਹੀ ਹੈ। ਸੱਤ ਵਿੱਚੋਂ ਚਾਰ ਭਾਸ਼ਾਵਾਂ ਤਿਆਰ ਹਨ ਅਤੇ ਇਹ ਫ਼ੋਨ 'ਤੇ ਪੜ੍ਹੀ ਜਾ ਸਕਦੀ ਹੈ। ਤਿੰਨ ਭਾਈਚਾਰਕ ਸਮੂਹਾਂ ਦੇ ਬੋਲਣ ਵਾਲੇ ਇਸ ਦੀ ਜਾਂਚ ਕਰ ਰਹੇ ਹਨ।",
    },
  },
  {
    kind: "action",
    of: "Volunteers who are champions",
    language: "pl",
    words: {
      title: "Wolontariusze, którzy są liderami",
      summary: "Ludzie z każdej społeczności uczą się prowadzić krótkie spotkania i słuchać.",
    },
  },
  {
    kind: "event",
    of: "West and Together at the library",
    language: "pl",
    words: {
      name: "West and Together w bibliotece",
      summary: "Otwarte spotkanie przy herbacie, kącik opowieści i stolik na to, co was martwi.",
    },
  },
  {
    kind: "support",
    of: "Victim Support",
    language: "pl",
    words: { words: "Bezpłatnie i poufnie, w dzień i w nocy." },
  },
];
