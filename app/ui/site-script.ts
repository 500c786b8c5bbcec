import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
} from "govuk-frontend";
import { sayThatItIsUsed } from "./form-in-use.ts";
import { emptyFormsOnLeaving, LeaveAtOnce } from "./leave-at-once.ts";

// The components look for these classes; set here because the security policy allows no inline script.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

createAll(LeaveAtOnce);
emptyFormsOnLeaving();
createAll(ErrorSummary);
createAll(SkipLink);
createAll(Radios);
createAll(Checkboxes);
createAll(CharacterCount);
createAll(Button, { preventDoubleClick: true });
createAll(NotificationBanner);
createAll(ServiceNavigation);
sayThatItIsUsed();
