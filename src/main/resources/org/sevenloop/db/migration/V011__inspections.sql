-- Inspection (督查): who inspects, by which lists, what was looked at and found, and each step from there until it is closed.

create table inspection_group (
    community_id bigint       not null,
    id           bigint       not null,
    name         varchar(80)  not null,
    leader       varchar(80)  not null default '',
    members      varchar(400) not null default '',
    phone        varchar(40)  not null default '',
    constraint inspection_group_pk primary key (community_id, id),
    constraint inspection_group_name_uq unique (community_id, name)
);

-- The community's own lists of what is looked at; the program brings others along.
create table inspection_checklist (
    community_id bigint      not null,
    id           bigint      not null,
    site_kind    varchar(16) not null, -- CHECKPOINT | COMPOUND | HOUSEHOLD | OFFICE | MARKET | OTHER
    name         varchar(80) not null,
    items        text        not null, -- one a line
    constraint inspection_checklist_pk primary key (community_id, id),
    constraint inspection_checklist_uq unique (community_id, site_kind, name)
);

create table inspection_visit (
    community_id bigint       not null,
    id           bigint       not null,
    group_id     bigint       not null,
    visited_at   timestamp    not null,
    site_kind    varchar(16)  not null,
    site_name    varchar(120) not null, -- as it was called then
    site_key     bigint,                -- of the unit or checkpoint; one taken away since holds nothing in place
    announced    boolean      not null,
    note         varchar(400) not null default '',
    constraint inspection_visit_pk primary key (community_id, id),
    constraint inspection_visit_group_fk foreign key (community_id, group_id) references inspection_group (community_id, id)
);

create table inspection_item (
    community_id bigint       not null,
    id           bigint       not null,
    visit_id     bigint       not null,
    name         varchar(200) not null,
    looked       varchar(8)   not null, -- HOLDS | FINDING | UNSEEN
    constraint inspection_item_pk primary key (community_id, id),
    constraint inspection_item_visit_fk foreign key (community_id, visit_id) references inspection_visit (community_id, id)
);
create index inspection_item_visit_ix on inspection_item (community_id, visit_id);

-- What was found never changes; how far it has come is told by its steps.
create table inspection_finding (
    community_id bigint       not null,
    id           bigint       not null,
    visit_id     bigint       not null,
    item         varchar(200) not null default '',
    content      varchar(400) not null,
    place        varchar(200) not null default '',
    severity     varchar(8)   not null, -- MINOR | MAJOR | GRAVE
    owner_name   varchar(80)  not null default '',
    owner_phone  varchar(40)  not null default '',
    constraint inspection_finding_pk primary key (community_id, id),
    constraint inspection_finding_visit_fk foreign key (community_id, visit_id) references inspection_visit (community_id, id)
);
create index inspection_finding_visit_ix on inspection_finding (community_id, visit_id);

create table inspection_step (
    community_id bigint       not null,
    id           bigint       not null,
    finding_id   bigint       not null,
    step         varchar(16)  not null, -- RAISE | RECTIFY | PASS | SEND_BACK | CLOSE
    taken_by     varchar(80)  not null default '',
    taken_at     timestamp    not null,
    content      varchar(400) not null default '',
    due_at       timestamp,             -- with RAISE and SEND_BACK
    actor        varchar(60)  not null,
    constraint inspection_step_pk primary key (community_id, id),
    constraint inspection_step_finding_fk foreign key (community_id, finding_id) references inspection_finding (community_id, id)
);
create index inspection_step_finding_ix on inspection_step (community_id, finding_id);

-- Kept apart, so that a list of findings reads no picture.
create table inspection_photo (
    community_id bigint not null,
    id           bigint not null,
    step_id      bigint not null,
    content      text   not null, -- base64 of a JPEG
    constraint inspection_photo_pk primary key (community_id, id),
    constraint inspection_photo_step_fk foreign key (community_id, step_id) references inspection_step (community_id, id)
);
create index inspection_photo_step_ix on inspection_photo (community_id, step_id);
