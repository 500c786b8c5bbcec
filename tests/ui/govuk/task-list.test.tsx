import { Tag } from "#app/ui/govuk/tag.tsx";
import { TaskList } from "#app/ui/govuk/task-list.tsx";
import { content, look, type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type TaskOptions = {
  classes?: string;
  href?: string;
  title: PartOptions;
  hint?: PartOptions;
  status: PartOptions & { tag?: PartOptions };
};

type Options = PartOptions & { idPrefix?: string; items: (TaskOptions | null | false | "")[] };

testAgainstFixtures<Options>({
  component: "task-list",
  render: (options) => (
    <TaskList
      {...look(options)}
      idPrefix={options.idPrefix}
      items={options.items.map((item) => item && taskOf(item))}
    />
  ),
});

function taskOf({ classes, href, title, hint, status }: TaskOptions) {
  return {
    href,
    className: classes,
    title: content(title),
    titleClassName: title.classes,
    hint: content(hint),
    status: status.tag ? <Tag {...part(status.tag)} /> : content(status),
    statusClassName: status.classes,
  };
}
