import type { Settings } from "#app/domain/operator/schema.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";

type Part = { name: "start" | "safety" | "answer"; lines: TextKey[]; path: string; link: TextKey };

const PARTS: Part[] = [
  {
    name: "start",
    lines: [
      "help.easyRead.start.1",
      "help.easyRead.start.2",
      "help.easyRead.start.3",
      "help.easyRead.start.4",
    ],
    path: "/feedback",
    link: "home.tellUs",
  },
  {
    name: "safety",
    lines: [
      "help.easyRead.safety.1",
      "help.easyRead.safety.2",
      "help.easyRead.safety.3",
      "help.easyRead.safety.4",
    ],
    path: "/help-now",
    link: "help.contact.helpNow",
  },
  {
    name: "answer",
    lines: [
      "help.easyRead.answer.1",
      "help.easyRead.answer.2",
      "help.easyRead.answer.3",
      "help.easyRead.answer.4",
    ],
    path: "/receipt",
    link: "home.findAnswer",
  },
];

type EasyReadProps = { hasHelpNow: boolean; signVideos: Settings["signVideos"] };

/** Start, safety and answer: one idea a line, large, with a picture that the style sheet draws. */
export function EasyRead({ hasHelpNow, signVideos }: EasyReadProps) {
  const texts = useTexts();
  const { href } = texts;
  return PARTS.map(({ name, lines, path, link }) => {
    const say = name === "safety" ? texts.saySafely : texts.say;
    return (
      <section key={name} className={`easy-read easy-read--${name}`}>
        <h2 className="govuk-heading-l">{say(`help.easyRead.${name}`)}</h2>
        {lines.map((line) => (
          <p key={line} className="govuk-body easy-read__line">
            {say(line)}
          </p>
        ))}
        {signVideos[name] ? (
          <p className="govuk-body easy-read__line">
            <a className="govuk-link" href={signVideos[name]} rel="noreferrer">
              {say(`help.easyRead.signVideo.${name}`)}
            </a>
          </p>
        ) : null}
        {path === "/help-now" && !hasHelpNow ? null : (
          <p className="govuk-body easy-read__line">
            <a className="govuk-link" href={href(path)}>
              {say(link)}
            </a>
          </p>
        )}
      </section>
    );
  });
}
