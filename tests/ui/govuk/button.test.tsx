import { Button } from "#app/ui/govuk/button.tsx";
import { content, look, type PartOptions, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = PartOptions & {
  href?: string;
  id?: string;
  name?: string;
  value?: string;
  type?: "submit" | "button";
  disabled?: boolean;
  isStartButton?: boolean;
  preventDoubleClick?: boolean;
};

testAgainstFixtures<Options>({
  component: "button",
  render: ({ href, id, name, value, type, disabled, isStartButton, preventDoubleClick, ...options }) => {
    const words = content(options);
    const children = isStartButton && options.html ? <span>{words}</span> : words;
    const shared = { ...look(options), id, isStart: isStartButton, children };
    if (href) return <Button {...shared} href={href} />;
    return <Button {...shared} {...{ name, value, type, disabled, preventDoubleClick }} />;
  },
});
