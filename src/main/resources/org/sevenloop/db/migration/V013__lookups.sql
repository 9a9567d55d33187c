-- Keys are looked up together by pairs of community and key. H2 finds them in an index of just these two columns, or in one
-- that begins with the key; in one that begins with the community and has a third column it reads the whole community.
-- What is left out while a large list goes in may not be there.

drop index if exists person_document_ix;
create index person_document_ix on person (document_no, community_id, id);
drop index if exists person_phone_ix;
create index person_phone_ix on person (phone, community_id, id);
drop index if exists person_pinyin_ix;
create index person_pinyin_ix on person (pinyin, community_id, birth_on);
drop index if exists residence_phone_ix;
create index residence_phone_ix on residence (phone, community_id, person_id, household_id);
drop index if exists mention_entity_ix;
create index mention_entity_ix on mention (entity_id, community_id, batch_id);
drop index watch_fact_case_ix;
create index watch_fact_case_ix on watch_fact (case_id, community_id, id);
