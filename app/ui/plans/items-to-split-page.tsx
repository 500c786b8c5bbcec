import type { ItemsToSplit, ItemToSplit } from "#app/domain/actions/succession/items-to-split.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { WarnedWords } from "#app/ui/triage/warned-words.tsx";
import { itemsToSplitAddress, nextPlanAddress } from "./plans-address.ts";

type ItemsToSplitPageProps = {
  title: string;
  nextPlanId: string;
  actionId: string;
  page: number;
  split: ItemsToSplit;
  done: TextKey | undefined;
};

/** Each item of an action that is split, with the choice where it goes. */
export function ItemsToSplitPage({ title, nextPlanId, actionId, page, split, done }: ItemsToSplitPageProps) {
  const { say } = useTexts();
  const { number, title: name, items, count, chosen, pages, actions } = split;
  const address = (other: number) => itemsToSplitAddress(nextPlanId, actionId, { page: other });
  return (
    <StaffFrame done={done} back={{ href: nextPlanAddress(nextPlanId), text: say("layout.back") }}>
      <span className="govuk-caption-l">
        {say("actions.number", { number })}: {name}
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.plans.items.intro")}</p>
      <p className="govuk-body">
        {say("staff.plans.items.count", { count, chosen })}{" "}
        <a className="govuk-link" href={`/staff/plans/next/${nextPlanId}/actions/${actionId}?kind=split`}>
          {say("staff.plans.items.back")}
        </a>
      </p>
      {items.length === 0 ? null : (
        <form method="post" action={address(page)} noValidate>
          <ol className="results">
            {items.map((item, place) => (
              <li key={item.linkId} className="results__item">
                <OneItem item={item} n={place + 1} actions={actions} />
              </li>
            ))}
          </ol>
          <Button preventDoubleClick>{say("staff.plans.items.save")}</Button>
        </form>
      )}
      <ListPages page={page} pages={pages} pathOf={address} />
    </StaffFrame>
  );
}

type OneItemProps = { item: ItemToSplit; n: number; actions: ItemsToSplit["actions"] };

function OneItem({ item, n, actions }: OneItemProps) {
  const { t, say } = useTexts();
  const { linkId, itemId, words, language, needsWarning, influence, group, themes, chosen, usual } = item;
  const nameOf = (place: number) => `${actions[place]?.number}: ${actions[place]?.title}`;
  const about = [t(`influence.${influence}`), ...(group ? [group] : []), ...themes];
  return (
    <>
      {words === null ? (
        <p className="govuk-body">
          <em>{say("staff.groups.words.gone")}</em>
        </p>
      ) : (
        <WarnedWords needsWarning={needsWarning}>
          <p className="govuk-body" lang={language} dir="auto">
            {words}
          </p>
        </WarnedWords>
      )}
      <ul className="results__meta">
        {about.map((one) => (
          <li key={one}>{one}</li>
        ))}
        <li>
          <a className="govuk-link" href={`/staff/triage/${itemId}`}>
            {say("staff.groups.open")}
            <span className="govuk-visually-hidden"> {say("staff.plans.items.which", { n })}</span>
          </a>
        </li>
      </ul>
      <Select
        id={`link-${linkId}`}
        name="choices"
        label={{
          children: (
            <>
              {say("staff.plans.items.goes")}
              <span className="govuk-visually-hidden"> {say("staff.plans.items.which", { n })}</span>
            </>
          ),
        }}
        value={`link ${linkId} ${chosen ?? "default"}`}
        items={[
          { value: `link ${linkId} default`, text: t("staff.plans.items.usual", { action: nameOf(usual) }) },
          ...actions.map((_, place) => ({ value: `link ${linkId} ${place}`, text: nameOf(place) })),
        ]}
      />
    </>
  );
}
