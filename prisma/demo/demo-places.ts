export const DEMO_AREAS = [
  "North Warwickshire",
  "Nuneaton and Bedworth",
  "Rugby",
  "Stratford district",
  "Warwick district",
];

export const DEMO_THEMES = [
  "Buses and streets",
  "Campaign",
  "Hearing back",
  "Offenders",
  "Online",
  "Schools",
  "Support after something happens",
  "Work and night-time",
];

/** Who speaks for members; some of them have not been heard yet. */
export const DEMO_COMMUNITY_GROUPS = [
  "Rugby Women’s Circle",
  "Gurdwara, Leamington Spa",
  "Nuneaton Mosque",
  "Travelling Families Forum",
  "Warwickshire Disability Network",
];

export const DEMO_SUPPORT = [
  {
    kind: "emergency",
    name: "Emergency services",
    phone: "999",
    url: "",
    words: "When somebody is in danger now.",
  },
  {
    kind: "nonEmergency",
    name: "Police, not an emergency",
    phone: "101",
    url: "",
    words: "When the danger is over.",
  },
  {
    kind: "report",
    name: "True Vision",
    phone: "",
    url: "https://www.report-it.org.uk/",
    words: "Report hate crime online, also without your name.",
  },
  {
    kind: "report",
    name: "Report Hate Now",
    phone: "",
    url: "https://www.reporthatenow.com/",
    words: "Report in Warwickshire, or ask for support.",
  },
  {
    kind: "support",
    name: "Victim Support",
    phone: "0808 168 9111",
    url: "https://www.victimsupport.org.uk/",
    words: "Free and confidential, day and night.",
  },
] as const;
