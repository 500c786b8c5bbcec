-- Search in the queue takes no notice of accents. unaccent() is not marked immutable, because somebody could change its
-- dictionary; named in full, with the dictionary that comes with it, it can be indexed.
CREATE FUNCTION without_accents(words text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, words) $$;

CREATE INDEX "FeedbackWords_shown_search" ON "FeedbackWords" USING gin (without_accents("shown") gin_trgm_ops);
