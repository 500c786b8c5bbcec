import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
} from "govuk-frontend";

// The components look for these classes; set here because the security policy allows no inline script.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

createAll(ExitThisPage);
createAll(ErrorSummary);
createAll(SkipLink);
createAll(Radios);
createAll(Checkboxes);
createAll(CharacterCount);
createAll(Button, { preventDoubleClick: true });
createAll(NotificationBanner);
createAll(ServiceNavigation);
