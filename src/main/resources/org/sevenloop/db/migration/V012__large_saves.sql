-- Large saves: their changes are kept packed, and nothing is put into two indexes that are alike.

-- Changes of one table in an import, or in the undoing of one. A row each was more than half of what an import wrote.
create table change_pack (
    community_id bigint      not null,
    id           bigint      not null, -- of the newest of its changes
    set_id       bigint      not null,
    table_name   varchar(40) not null,
    first_row    bigint      not null,
    last_row     bigint      not null,
    changes      integer     not null, -- how many
    made         integer     not null, -- how many of them made a row
    removed      integer     not null,
    content      bytea       not null, -- deflated: key, row and images of each
    constraint change_pack_pk primary key (community_id, id)
);
create index change_pack_set_ix on change_pack (community_id, set_id);
create index change_pack_row_ix on change_pack (community_id, table_name, first_row, last_row);
alter table change_pack add constraint change_pack_set_fk
    foreign key (community_id, set_id) references change_set (community_id, id);

-- H2 makes an index for a foreign key where it finds none yet; made anew, these use the one that came after them.
alter table change drop constraint change_set_fk;
alter table change add constraint change_set_fk
    foreign key (community_id, set_id) references change_set (community_id, id);
alter table mention drop constraint mention_batch_fk;
alter table mention add constraint mention_batch_fk
    foreign key (community_id, batch_id) references import_batch (community_id, id);
alter table residence drop constraint residence_household_fk;
alter table residence add constraint residence_household_fk
    foreign key (community_id, household_id) references household (community_id, id);
alter table receipt drop constraint receipt_directive_fk;
alter table receipt add constraint receipt_directive_fk
    foreign key (community_id, directive_id) references directive (community_id, id);
alter table day_photo drop constraint day_photo_problem_fk;
alter table day_photo add constraint day_photo_problem_fk
    foreign key (community_id, problem_id) references day_problem (community_id, id);
