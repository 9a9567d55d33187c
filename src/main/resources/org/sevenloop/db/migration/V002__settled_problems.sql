-- What somebody looked into after an import, put right or found right, is no longer to be checked.
alter table import_problem add column settled_at timestamp;
