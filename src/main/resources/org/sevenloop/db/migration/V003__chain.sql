-- The audit chain of a community: each save is linked to all before it, so that no edit, deletion or reordering goes unseen.
-- Saves from before the chain have no number in it.
alter table change_set add column seq bigint;
alter table change_set add column salt varchar(32);   -- goes when what the save changed is erased
alter table change_set add column digest varchar(64); -- SHA-256 of what it changed, with the salt
alter table change_set add column link varchar(64);   -- SHA-256 of the link before, the head and the digest
alter table change_set add column remark boolean not null default false; -- a remark changes nothing and cannot be undone
alter table change_set add constraint change_set_seq_uq unique (community_id, seq);

create table chain_head (
    community_id bigint      not null,
    id           bigint      not null, -- always 1
    seq          bigint      not null,
    link         varchar(64) not null,
    constraint chain_head_pk primary key (community_id, id)
);
