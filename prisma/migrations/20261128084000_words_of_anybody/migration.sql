-- Before a response goes out its words are looked for in everything that was said. Words as they are compared: any case,
-- mark and apostrophe is the same word.
CREATE FUNCTION words_alone(given text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT regexp_replace(regexp_replace(lower(normalize(given, NFKC)), '[''’]', '', 'g'), '[^[:alnum:]]+', ' ', 'g') $$;

CREATE FUNCTION compared_words(given text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT to_tsvector('pg_catalog.simple'::regconfig, public.words_alone(given)) $$;

CREATE INDEX "FeedbackWords_original_compared" ON "FeedbackWords" USING gin (compared_words("original"));
CREATE INDEX "FeedbackWords_shown_compared" ON "FeedbackWords" USING gin (compared_words("shown"));
CREATE INDEX "ItemTranslation_words_compared" ON "ItemTranslation" USING gin (compared_words("words"));

-- Several rows of words as one query: what has any of them, word after word.
CREATE FUNCTION any_of_rows(given text[]) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT string_agg('(' || asked.phrase::text || ')', ' | ')::tsquery FROM (
    SELECT DISTINCT phraseto_tsquery('pg_catalog.simple'::regconfig, public.words_alone(one)) AS phrase
    FROM unnest(given) AS one) AS asked
  WHERE numnode(asked.phrase) > 0 $$;
