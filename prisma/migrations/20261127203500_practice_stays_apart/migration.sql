-- What is for practice and what is real stay apart, even if the application is wrong.

CREATE FUNCTION refuse_change_of_practice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'practice never becomes real, and nothing real becomes practice' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER event_is_practice_for_ever BEFORE UPDATE OF "isPractice" ON "CommunityEvent"
  FOR EACH ROW WHEN (OLD."isPractice" <> NEW."isPractice") EXECUTE FUNCTION refuse_change_of_practice();
-- A response becomes practice with the first item that it answers, as long as it was never public.
CREATE TRIGGER response_is_practice_for_ever BEFORE UPDATE OF "isPractice" ON "PublishedResponse"
  FOR EACH ROW WHEN (OLD."isPractice" <> NEW."isPractice" AND (OLD."isPractice" OR OLD."publishedAt" IS NOT NULL))
  EXECUTE FUNCTION refuse_change_of_practice();

CREATE FUNCTION refuse_item_unlike_its_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."isPractice" IS DISTINCT FROM coalesce(
    (SELECT event."isPractice" FROM "CommunityEvent" event WHERE event."id" = NEW."eventId"), false) THEN
    RAISE EXCEPTION 'an item is for practice exactly when its event is' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER item_is_practice_as_its_event BEFORE INSERT OR UPDATE OF "eventId", "isPractice" ON "FeedbackItem"
  FOR EACH ROW EXECUTE FUNCTION refuse_item_unlike_its_event();

CREATE FUNCTION refuse_mixed_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT item."isPractice" FROM "FeedbackItem" item WHERE item."id" = NEW."itemId")
    <> (SELECT response."isPractice" FROM "PublishedResponse" response WHERE response."id" = NEW."responseId") THEN
    RAISE EXCEPTION 'a response answers real items or practice items' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER answer_is_not_mixed BEFORE INSERT ON "ResponseItem"
  FOR EACH ROW EXECUTE FUNCTION refuse_mixed_answer();

CREATE FUNCTION refuse_mixed_group() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "ItemGroupMember" member
    JOIN "FeedbackItem" other ON other."id" = member."itemId"
    JOIN "FeedbackItem" item ON item."id" = NEW."itemId" AND item."isPractice" <> other."isPractice"
    WHERE member."groupId" = NEW."groupId") THEN
    RAISE EXCEPTION 'a group is of real items or of practice items' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER group_is_not_mixed BEFORE INSERT ON "ItemGroupMember"
  FOR EACH ROW EXECUTE FUNCTION refuse_mixed_group();

-- Emptying a practice event takes the responses of it too. What was published for real is never changed.
CREATE OR REPLACE FUNCTION refuse_change_of_published_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM "PublishedResponse" response WHERE response."id" = OLD."responseId" AND response."isPractice") THEN
    RETURN OLD;
  END IF;
  IF OLD."publishedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a published revision is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END
$$;

-- Nobody's real trouble is told at a practice event: its second lane only shows who can help.
CREATE FUNCTION refuse_case_of_practice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT event."isPractice" FROM "CommunityEvent" event WHERE event."id" = NEW."eventId") THEN
    RAISE EXCEPTION 'a practice event takes no confidential cases' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER case_is_never_practice BEFORE INSERT OR UPDATE OF "eventId" ON "ConfidentialCase"
  FOR EACH ROW EXECUTE FUNCTION refuse_case_of_practice();
